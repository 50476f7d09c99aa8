import type { Bilingual, Locale } from '~/domain/shared/locale'

/** Areas of sentences: area → key → both languages. */
export type Areas = Readonly<Record<string, Readonly<Record<string, Bilingual>>>>

type StripPlural<K> = K extends `${infer Base}_one` | `${infer Base}_other` ? Base : K
/** 'audits:status.planned': every sentence the areas can say. */
export type KeyOf<A extends Areas> = { [N in keyof A & string]: `${N}:${StripPlural<keyof A[N]> & string}` }[keyof A & string]
export type Params = Readonly<Record<string, string | number>>

/**
 * A function that says the sentences of `areas` in `locale`: `{{name}}` is replaced by its value, and a sentence with a `count`
 * may have the keys `x_one` and `x_other`. A sentence that is not there answers its key: a typed key cannot be missing,
 * one put together at run time can, and then a reader can still tell us what they saw.
 */
export function speech<A extends Areas>(areas: A, locale: Locale): (key: KeyOf<A>, params?: Params) => string {
  const plurals = new Intl.PluralRules(locale)
  return (key, params = {}) => {
    const [area, name] = halves(key)
    const messages = areas[area] ?? {}
    const form = typeof params.count === 'number' ? plurals.select(params.count) : 'other'
    const sentence = messages[name] ?? messages[`${name}_${form}`]
    return sentence ? fill(sentence[locale], params) : key
  }
}

function fill(text: string, params: Params): string {
  return text.includes('{{') ? text.replace(/\{\{(\w+)\}\}/g, (hole, name: string) => String(params[name] ?? hole)) : text
}

function halves(key: string): [area: string, name: string] {
  const colon = key.indexOf(':')
  return [key.slice(0, colon), key.slice(colon + 1)]
}
