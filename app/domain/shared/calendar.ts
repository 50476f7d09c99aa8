/**
 * Days as 'YYYY-MM-DD' strings: they sort as text, need no time zone and mean the same in both databases.
 * Nothing here reads the clock.
 */
export type Day = string

interface Parts {
  year: number
  month: number
  day: number
}

/** The day a text names, or null when it is not a day of the calendar ('2026-02-30' is none). */
export function parseDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return null
  const parts = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
  if (parts.month < 1 || parts.month > 12) return null
  return parts.day >= 1 && parts.day <= daysInMonth(parts.year, parts.month) ? text : null
}

/** The day `count` days after (before, when negative). */
export function addDays(day: Day, count: number): Day {
  return fromNumber(toNumber(day) + count)
}

/** The day `count` months after; the 31st becomes the last day of a shorter month (audit-practice §9). */
export function addMonths(day: Day, count: number): Day {
  const { year, month, day: dayOfMonth } = split(day)
  const months = year * 12 + (month - 1) + count
  const y = Math.floor(months / 12)
  const m = (months % 12) + 1
  return join({ year: y, month: m, day: Math.min(dayOfMonth, daysInMonth(y, m)) })
}

/** How many days from `a` to `b`; negative when `b` is before `a`. */
export function daysBetween(a: Day, b: Day): number {
  return toNumber(b) - toNumber(a)
}

/**
 * The day after an ISO 8601 duration of whole years, months, weeks or days ('P12M', 'P1Y', 'P2W', 'P30D').
 * Throws on anything else: documents are checked before they get here.
 */
export function addDuration(day: Day, duration: string): Day {
  const match = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(duration)
  if (!match || duration === 'P')
    throw new Error(`addDuration() got ${JSON.stringify(duration)}; it understands P1Y, P12M, P2W and P30D.`)
  const [years, months, weeks, days] = match.slice(1).map((part) => Number(part ?? 0)) as [number, number, number, number]
  return addDays(addMonths(day, years * 12 + months), weeks * 7 + days)
}

/** The year of a day, as a number. */
export function yearOf(day: Day): number {
  return split(day).year
}

/** 1 for Monday to 7 for Sunday (ISO 8601). */
export function weekdayOf(day: Day): number {
  // 0000-03-01, from which days are numbered, was a Wednesday.
  return ((toNumber(day) + 2) % 7) + 1
}

/** The number of the week of a day (ISO 8601): weeks begin on Monday, and the first is the one with 4 January in it. */
export function weekOf(day: Day): number {
  const thursday = addDays(day, 4 - weekdayOf(day))
  return Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1
}

function split(day: Day): Parts {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) }
}

function join({ year, month, day }: Parts): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

// Days since 0000-03-01 of the proleptic Gregorian calendar (Hinnant's days_from_civil): exact, and without Date.
function toNumber(day: Day): number {
  const { year, month, day: d } = split(day)
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + d - 1
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
}

function fromNumber(number: number): Day {
  const era = Math.floor(number / 146097)
  const dayOfEra = number - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const mp = Math.floor((5 * dayOfYear + 2) / 153)
  const month = mp < 10 ? mp + 3 : mp - 9
  return join({ year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1 })
}
