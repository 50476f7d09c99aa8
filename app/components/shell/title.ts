import type { MetaFunction } from '@remix-run/node'
import type { Locale } from '~/domain/shared/locale'
import { type Translate, translator } from '~/i18n/translator'
import type { RootView } from '~/queries/home/root.view'

/**
 * The title of a page in its reader's language, the product's name after it: `export const meta = titled((data, t) => …)`.
 * `data` is what the page's loader answered; absent when it failed.
 */
export function titled<D>(name: (data: D | undefined, t: Translate, locale: Locale) => string): MetaFunction {
  return ({ data, matches }) => {
    const root = matches.find((match) => match.id === 'root')?.data as RootView | undefined
    const locale = root?.locale ?? 'zh-CN'
    const t = translator(locale)
    return [{ title: [name(data as D | undefined, t, locale), t('common:app.name')].filter(Boolean).join(' · ') }]
  }
}
