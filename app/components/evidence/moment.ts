import type { Day } from '~/domain/shared/calendar'
import type { Locale } from '~/domain/shared/locale'
import { clockTime, longDay, shortDay } from '~/i18n/dates'

interface Reading {
  locale: Locale
  timeZone: string
  today: Day
}

/** 11月19日10:32 · 19 Nov 10:32: when something was done; the year only when it is another. */
export function moment(at: string, { locale, timeZone, today }: Reading): string {
  const instant = new Date(at)
  const day = dayOf(instant, timeZone)
  const words = day.slice(0, 4) === today.slice(0, 4) ? shortDay(day, locale) : longDay(day, locale)
  return `${words}${locale === 'en' ? ' ' : ''}${clockTime(instant, timeZone)}`
}

/** The plant's calendar day of an instant. */
export function dayOf(at: Date | string, timeZone: string): Day {
  return new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone }).format(new Date(at))
}
