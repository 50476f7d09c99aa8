import { addDays, type Day } from '../shared/calendar'

/** 账龄: how long ago an open nonconformity was issued (audit-practice §5, rule 6). */
export const AGE_BANDS = ['0-30', '31-60', '61-90', 'over-90'] as const
export type AgeBand = (typeof AGE_BANDS)[number]

const DAYS: Record<AgeBand, { from: number; to: number | null }> = {
  '0-30': { from: 0, to: 30 },
  '31-60': { from: 31, to: 60 },
  '61-90': { from: 61, to: 90 },
  'over-90': { from: 91, to: null },
}

/** The days on which what is this old today was issued: from the first, when there is one, to the last. */
export function issuedWithin(band: AgeBand, today: Day): { first: Day | null; last: Day } {
  const { from, to } = DAYS[band]
  return { first: to === null ? null : addDays(today, -to), last: addDays(today, -from) }
}
