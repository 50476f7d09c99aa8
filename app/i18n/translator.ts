import type { Locale } from '~/domain/shared/locale'
import { catalog } from './catalog'
import { type KeyOf, type Params, speech } from './speech'

/** Every sentence a page can say; what only the server says is in server-translator.ts. */
export type MessageKey = KeyOf<typeof catalog>
export type Translate = (key: MessageKey, params?: Params) => string

const voices = { 'zh-CN': speech(catalog, 'zh-CN'), en: speech(catalog, 'en') } satisfies Record<Locale, Translate>

/** The function that says a sentence in `locale`. */
export function translator(locale: Locale): Translate {
  return voices[locale]
}
