import type { ShownState } from '~/domain/evidence/evidence-state'
import { stackedBars } from './stacked-bars.server'

/** From done to undone, in the colours their states have everywhere else. */
const EVIDENCE_KINDS: { key: ShownState; colour: string }[] = [
  { key: 'accepted', colour: '--ok' },
  { key: 'submitted', colour: '--accent' },
  { key: 'missing', colour: '--bar-3' },
  { key: 'returned', colour: '--warn' },
  { key: 'expired', colour: '--bad' },
]

/** How the lists of the departments stand, as one bar each; null where the reader knows of fewer than two. */
export function evidenceChart(
  departments: readonly { title: string; counts: Record<ShownState, number> | null }[],
): string | null {
  const rows = departments.flatMap(({ title, counts }) => (counts ? [{ name: title, counts }] : []))
  return rows.length < 2 ? null : stackedBars({ rows, kinds: EVIDENCE_KINDS })
}
