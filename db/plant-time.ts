import type { Day } from '~/domain/shared/calendar'

/** The plant's time zone: what "today" means, for everybody. */
export const TIME_ZONE = process.env.CLAUSEBOOK_TIME_ZONE ?? 'Asia/Shanghai'

const calendar = new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: TIME_ZONE })
// Sweden writes an instant as ISO 8601 does.
const offsets = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium', timeZone: TIME_ZONE })

/** The plant's calendar day of an instant. */
export function plantDay(instant: Date): Day {
  return calendar.format(instant)
}

/** The instant at which a day begins in the plant. */
export function plantMidnight(day: Day): Date {
  const utc = new Date(`${day}T00:00:00Z`)
  const wall = new Date(`${offsets.format(utc).replace(' ', 'T')}Z`)
  return new Date(utc.getTime() - (wall.getTime() - utc.getTime()))
}
