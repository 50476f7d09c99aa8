import { createInstance } from 'i18next'
import { LOCALES, type Locale } from '~/domain/shared/locale'
import { catalog } from './catalog'

type Catalog = typeof catalog
type StripPlural<K> = K extends `${infer Base}_one` | `${infer Base}_other` ? Base : K
export type Namespace = keyof Catalog
/** 'audits:status.planned': every sentence the product can say. */
export type MessageKey = { [N in Namespace]: `${N}:${StripPlural<keyof Catalog[N]> & string}` }[Namespace]
export type Translate = (key: MessageKey, params?: Record<string, string | number>) => string

const instance = createInstance()

void instance.init({
  initAsync: false,
  resources: Object.fromEntries(LOCALES.map((locale) => [locale, resourcesOf(locale)])),
  ns: Object.keys(catalog),
  fallbackLng: false,
  keySeparator: false,
  nsSeparator: ':',
  // React and docx escape what they print; a second escape would show &quot; to people.
  interpolation: { escapeValue: false },
})

/** The function that says a sentence in `locale`. */
export function translator(locale: Locale): Translate {
  return instance.getFixedT(locale) as unknown as Translate
}

function resourcesOf(locale: Locale): Record<string, Record<string, string>> {
  return Object.fromEntries(
    Object.entries(catalog).map(([namespace, messages]) => [
      namespace,
      Object.fromEntries(Object.entries(messages).map(([key, both]) => [key, both[locale]])),
    ]),
  )
}
