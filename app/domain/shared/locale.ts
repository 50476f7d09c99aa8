/** The languages people read. Chinese is the default and the source; English is complete. */
export const LOCALES = ['zh-CN', 'en'] as const
export type Locale = (typeof LOCALES)[number]

/** A text in both languages. */
export type Bilingual = Readonly<Record<Locale, string>>

/** The locale a text names, or null when it names none of ours ('zh', 'zh-Hans-CN' and 'en-GB' are understood). */
export function parseLocale(text: string | null | undefined): Locale | null {
  const tag = (text ?? '').trim().toLowerCase()
  if (tag === 'zh' || tag.startsWith('zh-')) return 'zh-CN'
  if (tag === 'en' || tag.startsWith('en-')) return 'en'
  return null
}
