import type { Day } from '~/domain/shared/calendar'

/** The plant's time zone: what "today" means, for everybody. */
export const TIME_ZONE = process.env.CLAUSEBOOK_TIME_ZONE ?? 'Asia/Shanghai'

const calendar = new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: TIME_ZONE })

/** The plant's calendar day of an instant. */
export function plantDay(instant: Date): Day {
  return calendar.format(instant)
}
