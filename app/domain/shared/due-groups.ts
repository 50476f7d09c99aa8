import { addDays, type Day, weekdayOf } from './calendar'

/** How near a thing is, as people plan their week: the order of the list on the first page. */
export const DUE_GROUPS = ['overdue', 'today', 'this-week', 'later', 'no-day'] as const
export type DueGroup = (typeof DUE_GROUPS)[number]

/** The group of a day. A week ends on Sunday; what is due on the last one was due before it. */
export function dueGroup(dueOn: Day | null, today: Day): DueGroup {
  if (dueOn === null) return 'no-day'
  if (dueOn < today) return 'overdue'
  if (dueOn === today) return 'today'
  return dueOn <= addDays(today, 7 - weekdayOf(today)) ? 'this-week' : 'later'
}

/** Things in their groups, the nearest first; within a day as `subject` sorts. Groups without any are left out. */
export function groupByDue<T extends { dueOn: Day | null; subject: string }>(
  things: readonly T[],
  today: Day,
): { group: DueGroup; things: T[] }[] {
  const sorted = [...things].sort((a, b) => compare(a.dueOn ?? '', b.dueOn ?? '') || compare(a.subject, b.subject))
  return DUE_GROUPS.map((group) => ({ group, things: sorted.filter(({ dueOn }) => dueGroup(dueOn, today) === group) })).filter(
    ({ things }) => things.length > 0,
  )
}

// Not localeCompare: the same order on every machine.
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
