import { type AppLoadContext, type Cookie, createCookie } from '@remix-run/node'
import type { Actor } from '~/domain/people/roles'
import { sessionIsAlive, sessionWantsTouch } from '~/domain/people/sessions'
import type { Locale } from '~/domain/shared/locale'
import { type IPerson, Session } from '~db/entities/people'
import { hashToken } from '~db/tokens'
import { freshManager, product } from './product.server'

let made: Cookie | undefined

// Over https the browser itself holds the cookie to this host and to secure connections (`__Host-`).
function sessionCookie(): Cookie {
  const secure = product().settings.origin.startsWith('https:')
  made ??= createCookie(secure ? '__Host-clausebook' : 'clausebook', { httpOnly: true, sameSite: 'lax', path: '/', secure })
  return made
}

/** The header that keeps somebody signed in. */
export function rememberSession(token: string): Promise<string> {
  return sessionCookie().serialize(token)
}

/** The header that forgets the session in this browser. */
export function forgetSession(): Promise<string> {
  return sessionCookie().serialize('', { maxAge: 0 })
}

/** The token this browser brings along, or null. */
export async function tokenOf(request: Request): Promise<string | null> {
  const token: unknown = await sessionCookie().parse(request.headers.get('Cookie'))
  return typeof token === 'string' && token !== '' ? token : null
}

/** Somebody who is signed in, as they are at this request: roles and department act at once when they are changed. */
export interface Visitor extends Actor {
  name: string
  email: string
  title: string | null
  locale: Locale | null
  theme: 'light' | 'dark' | null
}

/** Who asks: looked up once for each request, however many loaders run. Disabled people are nobody. */
export function visitorOf(request: Request, context: AppLoadContext): Promise<Visitor | null> {
  const remembered = context as { visitor?: Promise<Visitor | null> }
  remembered.visitor ??= findVisitor(request)
  return remembered.visitor
}

async function findVisitor(request: Request): Promise<Visitor | null> {
  const token = await tokenOf(request)
  if (!token) return null
  const em = freshManager()
  const session = await em.findOne(Session, { tokenHash: hashToken(token) }, { populate: ['person'] })
  if (!session || session.person.disabledAt) return null
  const now = product().clock.real()
  const times = { createdAt: session.createdAt.getTime(), lastSeenAt: session.lastSeenAt.getTime() }
  if (!sessionIsAlive(times, now.getTime())) {
    await em.remove(session).flush()
    return null
  }
  if (sessionWantsTouch(times, now.getTime())) {
    session.lastSeenAt = now
    await em.flush()
  }
  return asVisitor(session.person as IPerson)
}

function asVisitor({ id, name, email, title, department, roles, locale, theme }: IPerson): Visitor {
  return {
    id,
    name,
    email,
    title: title ?? null,
    department: department ?? null,
    roles,
    locale: locale ?? null,
    theme: theme ?? null,
  }
}
