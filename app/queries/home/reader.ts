import type { Library } from '~/content/library'
import type { Day } from '~/domain/shared/calendar'
import type { Locale } from '~/domain/shared/locale'

/** For whom the first page is made: in which language, on which day. */
export interface Reader {
  library: Library
  locale: Locale
  today: Day
}

/** Departments as one line. */
export function placesOf(departments: readonly string[], reader: Reader): string {
  return departments.map((id) => titleOf(id, reader)).join(reader.locale === 'zh-CN' ? '、' : ', ')
}

/** A department as the reader knows it. */
export function titleOf(department: string, { library, locale }: Reader): string {
  return library.departments.get(department)?.title[locale] ?? department
}

/** As much of a text as stands in one line: a Chinese sign is as wide as two Latin ones. */
export function excerpt(text: string, most = 48): string {
  let wide = 0
  let shown = ''
  for (const sign of text.replace(/\s+/g, ' ').trim()) {
    wide += sign > '\u2e7f' ? 2 : 1
    if (wide > most) return `${shown}…`
    shown += sign
  }
  return shown
}
