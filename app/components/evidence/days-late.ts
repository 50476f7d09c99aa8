import { type Day, daysBetween } from '~/domain/shared/calendar'

/** For how many days something is late. */
export function daysLate(dueOn: Day, today: Day): number {
  return Math.max(0, daysBetween(dueOn, today))
}
