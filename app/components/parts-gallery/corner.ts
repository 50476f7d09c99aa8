import type { Locale } from '~/domain/shared/locale'

/** One of the four places of the gallery. */
export interface Corner {
  locale: Locale
  theme: 'light' | 'dark'
  /** Different in each of the four, so that ids and labels are too. */
  name: string
  /** Says one of two sentences. The gallery's texts are its own and stay out of the product's catalogue. */
  say: (chinese: string, english: string) => string
}

/** The place for a language and a theme. */
export function corner(locale: Locale, theme: Corner['theme']): Corner {
  return { locale, theme, name: `${locale}-${theme}`, say: (chinese, english) => (locale === 'zh-CN' ? chinese : english) }
}
