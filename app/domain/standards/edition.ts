import type { Day } from '../shared/calendar'

export interface EditionDates {
  replacedOn: string | null
  transitionUntil: string | null
}

/** How an audit has to speak of an edition it uses as criterion. */
export type EditionStanding = 'current' | 'replaced' | 'withdrawn'

/**
 * The standing of an edition on the day of an audit: `replaced` (a note) after it was replaced, `withdrawn` (a warning) after its
 * transition ended, or at once where there was none; never a block, because history is imported too (content.md, "Editions").
 * A date known to the month alone ('2029-04') lasts to its end.
 */
export function editionStanding(edition: EditionDates, auditDay: Day): EditionStanding {
  const { replacedOn, transitionUntil } = edition
  if (replacedOn === null || !isAfter(auditDay, replacedOn)) return 'current'
  return isAfter(auditDay, transitionUntil ?? replacedOn) ? 'withdrawn' : 'replaced'
}

function isAfter(day: Day, limit: string): boolean {
  return day.slice(0, limit.length) > limit
}
