import { JUDGEMENTS, type Judgement } from './judgement'

export interface ChecklistSummary {
  total: number
  judged: number
  counts: Record<Judgement, number>
}

/** How many rows carry each judgement; rows without one are in the total alone. */
export function summarise(rows: readonly { judgement: Judgement | null }[]): ChecklistSummary {
  const counts = Object.fromEntries(JUDGEMENTS.map((judgement) => [judgement, 0])) as Record<Judgement, number>
  let judged = 0
  for (const { judgement } of rows) {
    if (judgement === null) continue
    counts[judgement] += 1
    judged += 1
  }
  return { total: rows.length, judged, counts }
}
