import { createCookie } from '@remix-run/node'
import type { Theme } from '~/domain/people/theme'
import { type Locale, parseLocale } from '~/domain/shared/locale'
import type { Visitor } from './session.server'

const YEAR = 365 * 24 * 60 * 60
const languageCookie = createCookie('language', { path: '/', sameSite: 'lax', maxAge: YEAR })
const themeCookie = createCookie('theme', { path: '/', sameSite: 'lax', maxAge: YEAR })

/** The language to answer in: the person's, the browser's cookie, Accept-Language, Chinese. */
export async function localeOf(request: Request, actor: Pick<Visitor, 'locale'> | null): Promise<Locale> {
  if (actor?.locale) return actor.locale
  const cookie: unknown = await languageCookie.parse(request.headers.get('Cookie'))
  if (typeof cookie === 'string') return parseLocale(cookie) ?? 'zh-CN'
  return preferred(request.headers.get('Accept-Language')) ?? 'zh-CN'
}

/** The theme to draw in, so that the first page already has it. */
export async function themeOf(request: Request, actor: Pick<Visitor, 'theme'> | null): Promise<Theme> {
  if (actor?.theme) return actor.theme
  const cookie: unknown = await themeCookie.parse(request.headers.get('Cookie'))
  return cookie === 'light' || cookie === 'dark' ? cookie : 'auto'
}

/** Headers that keep a choice in the browser, for visitors and for the time before signing in. */
export async function rememberChoices(choices: { locale?: Locale | undefined; theme?: Theme | undefined }): Promise<Headers> {
  const headers = new Headers()
  if (choices.locale) headers.append('Set-Cookie', await languageCookie.serialize(choices.locale))
  if (choices.theme) headers.append('Set-Cookie', await themeCookie.serialize(choices.theme))
  return headers
}

function preferred(header: string | null): Locale | null {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag, ...rest] = part.trim().split(';')
      const q = rest.find((option) => option.trim().startsWith('q='))
      return { locale: parseLocale(tag), weight: q ? Number(q.trim().slice(2)) : 1 }
    })
    .filter((choice) => choice.locale !== null && choice.weight > 0)
    .sort((a, b) => b.weight - a.weight)
  return wanted[0]?.locale ?? null
}
