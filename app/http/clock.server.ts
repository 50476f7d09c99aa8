import type { Day } from '~/domain/shared/calendar'
import { plantDay, TIME_ZONE } from '~db/plant-time'

export interface Clock {
  /** The instant an act happens: on the demo's day, at the real time of day. */
  now(): Date
  today(): Day
  /** The real clock, for sessions and links alone. */
  real(): Date
}

/** The product's clock; with `fixedToday` every business date is that day. */
export function clockOf(fixedToday: Day | null): Clock {
  const real = () => new Date()
  if (fixedToday === null) return { now: real, today: () => plantDay(real()), real }
  return { now: () => onDay(fixedToday, real()), today: () => fixedToday, real }
}

function onDay(day: Day, instant: Date): Date {
  const shift = Date.parse(`${day}T00:00:00Z`) - Date.parse(`${plantDay(instant)}T00:00:00Z`)
  const moved = new Date(instant.getTime() + shift)
  // Plants in zones with daylight saving may land an hour off the day's edge: stay on the day.
  return plantDay(moved) === day ? moved : new Date(`${day}T12:00:00${offsetOf(moved)}`)
}

function offsetOf(instant: Date): string {
  const name = new Intl.DateTimeFormat('en', { timeZone: TIME_ZONE, timeZoneName: 'longOffset' }).formatToParts(instant)
  return (name.find((part) => part.type === 'timeZoneName')?.value ?? 'GMT').slice(3) || 'Z'
}
