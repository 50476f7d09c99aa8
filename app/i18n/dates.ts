import { type Day, weekdayOf } from '~/domain/shared/calendar'
import type { Locale } from '~/domain/shared/locale'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** 2026年11月23日 · 23 November 2026. For sentences and forms. */
export function longDay(day: Day, locale: Locale): string {
  const [year, month, date] = numbers(day)
  return locale === 'zh-CN' ? `${year}年${month}月${date}日` : `${date} ${MONTHS[month - 1]} ${year}`
}

/** 11月23日 · 23 Nov. For sentences about the current year. */
export function shortDay(day: Day, locale: Locale): string {
  const [, month, date] = numbers(day)
  return locale === 'zh-CN' ? `${month}月${date}日` : `${date} ${(MONTHS[month - 1] ?? '').slice(0, 3)}`
}

const WEEKDAYS = {
  'zh-CN': ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const satisfies Record<Locale, readonly string[]>

/** 周一 · Monday. */
export function weekdayName(day: Day, locale: Locale): string {
  return WEEKDAYS[locale][weekdayOf(day) - 1] as string
}

/** 11-23 in a column; the year is added when it is another than `today`'s. */
export function columnDay(day: Day, today: Day): string {
  return day.slice(0, 4) === today.slice(0, 4) ? day.slice(5) : day
}

/** 2026年5月13日—14日 · 13–14 May 2026: a span of days the way each language writes it. */
export function daySpan(from: Day, to: Day, locale: Locale): string {
  if (from === to) return longDay(from, locale)
  const [fromYear, fromMonth, fromDate] = numbers(from)
  const [toYear, toMonth, toDate] = numbers(to)
  const sameMonth = fromYear === toYear && fromMonth === toMonth
  if (locale === 'zh-CN') {
    const end = fromYear !== toYear ? longDay(to, locale) : sameMonth ? `${toDate}日` : `${toMonth}月${toDate}日`
    return `${longDay(from, locale)}—${end}`
  }
  if (sameMonth) return `${fromDate}–${toDate} ${MONTHS[toMonth - 1]} ${toYear}`
  return fromYear === toYear
    ? `${fromDate} ${MONTHS[fromMonth - 1]} – ${longDay(to, locale)}`
    : `${longDay(from, locale)} – ${longDay(to, locale)}`
}

/** 10:32 in the plant's time zone. */
export function clockTime(instant: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hour12: false, timeZone }).format(instant)
}

function numbers(day: Day): [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))]
}
