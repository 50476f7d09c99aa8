import type { Judgement } from '~/domain/audits/judgement'
import type { ChecklistSummary } from '~/domain/audits/summary'
import type { SheetGroupView, SheetRowView } from '~/queries/audits/audit-sheet.view'

/** What the figures above a sheet count, and what each leads to. */
export const SHEET_FILTERS = ['conforms', 'nonconforming', 'observation', 'other', 'open'] as const
export type SheetFilter = (typeof SHEET_FILTERS)[number]

const KINDS: Record<Judgement, SheetFilter> = {
  conforms: 'conforms',
  major: 'nonconforming',
  minor: 'nonconforming',
  observation: 'observation',
  opportunity: 'other',
  'good-practice': 'other',
  'not-applicable': 'other',
  'not-audited': 'other',
}

/** The filter an address names, or null. */
export function sheetFilter(text: string | null): SheetFilter | null {
  return SHEET_FILTERS.find((filter) => filter === text) ?? null
}

/** How many rows stand behind each figure. */
export function countByFilter({ total, judged, counts }: ChecklistSummary): Record<SheetFilter, number> {
  const found: Record<SheetFilter, number> = { conforms: 0, nonconforming: 0, observation: 0, other: 0, open: total - judged }
  for (const [judgement, count] of Object.entries(counts)) found[KINDS[judgement as Judgement]] += count
  return found
}

/** The groups with the rows a filter leaves; groups without any are gone. */
export function narrowed(groups: readonly SheetGroupView[], filter: SheetFilter): SheetGroupView[] {
  const opened = new Set<string>()
  return groups.flatMap((group) => {
    const rows = group.rows.filter((row) => (row.judgement ? KINDS[row.judgement] : 'open') === filter)
    if (rows.length === 0) return []
    const opens = !opened.has(group.theme.key)
    opened.add(group.theme.key)
    return [{ ...group, opens, rows }]
  })
}

/** The row to begin with: the one the address names, else the first open one that is this reader's to judge. */
export function firstRow(groups: readonly SheetGroupView[], named: string | null, me: string | undefined): number | null {
  const rows = groups.flatMap((group) => group.rows)
  const wanted = rows.find((row) => String(row.position) === named) ?? rows.find((row) => !row.judgement && isFor(row, me))
  return wanted?.position ?? null
}

/** Is a row this reader's to write on: theirs, or the whole team's? */
export function isFor({ owner }: Pick<SheetRowView, 'owner'>, me: string | undefined): boolean {
  return owner === null || owner.id === me
}

/** The rows in their order, as far as the way through them needs it. */
export function placesOf(groups: readonly SheetGroupView[], rowAt: (row: SheetRowView) => SheetRowView = (row) => row) {
  return groups
    .flatMap((group) => group.rows.map(rowAt))
    .map(({ position, judgement, owner }) => ({ position, judged: judgement !== null, owner: owner?.id ?? null }))
}
