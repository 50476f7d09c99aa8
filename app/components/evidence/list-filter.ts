import { SHOWN_STATES, type ShownState } from '~/domain/evidence/evidence-state'
import { paths } from '~/paths'
import type { EvidenceRowView } from '~/queries/evidence/evidence-row.view'

/** The states of the list, all that is not accepted, and what is late. */
export const FILTER_STATES = [...SHOWN_STATES, 'open', 'late'] as const
export type FilterState = (typeof FILTER_STATES)[number]

/** What the list shows: a state, and whose. `nobody` for items that were given to no one. */
export interface ListFilter {
  state: FilterState | null
  owner: string | null
}

/** What can be done on a row without leaving the list. */
export const ROW_ACTS = ['hand-in', 'review', 'assign'] as const
export type RowAct = (typeof ROW_ACTS)[number]

export const NOBODY = 'nobody'

/** The filter an address asks for; what it does not know it leaves aside. */
export function readFilter(search: URLSearchParams): ListFilter {
  const state = search.get('state')
  return { state: FILTER_STATES.find((known) => known === state) ?? null, owner: search.get('owner') || null }
}

/** The list under a filter, with one row open for an act when it is given. */
export function listAddress(
  department: string,
  { state, owner }: ListFilter,
  open?: { item: string; act: RowAct; code: string },
): string {
  const search = new URLSearchParams()
  if (state) search.set('state', state)
  if (owner) search.set('owner', owner)
  if (open) {
    search.set('item', open.item)
    search.set('act', open.act)
  }
  const query = search.toString()
  return `${paths.departmentEvidence(department)}${query ? `?${query}` : ''}${open ? `#${open.code}` : ''}`
}

type Filtered = Pick<EvidenceRowView, 'visible' | 'late' | 'owner'> & { state: ShownState | null }

/** Does the row belong into the list under this filter? What the reader may not see belongs only into the whole list. */
export function keeps({ state, owner }: ListFilter, row: Filtered): boolean {
  if (state === null && owner === null) return true
  if (!row.visible) return false
  if (owner !== null && (row.owner?.id ?? NOBODY) !== owner) return false
  if (state === 'open') return row.state !== 'accepted'
  if (state === 'late') return row.late
  return state === null || row.state === state
}

/** The one row whose number stands in a file's name ('QE-01_PFMEA.xlsx'); null when none does, or several do. */
export function rowNamedBy<R extends { code: string }>(fileName: string, rows: readonly R[]): R | null {
  const named = rows.filter(({ code }) => {
    const at = fileName.toUpperCase().indexOf(code.toUpperCase())
    // 'QE-1' is not meant by 'QE-12'.
    return at >= 0 && !/[\p{L}\p{N}]/u.test(fileName.charAt(at - 1)) && !/\d/.test(fileName.charAt(at + code.length))
  })
  return named.length === 1 ? (named[0] as R) : null
}
