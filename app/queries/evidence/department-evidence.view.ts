import type { ShownState } from '~/domain/evidence/evidence-state'
import type { EvidenceRowView } from './evidence-row.view'

/** A row of the list, with what this reader may do on it. */
export interface ListRowView extends EvidenceRowView {
  can: { handIn: boolean; review: boolean }
}

export interface DepartmentEvidenceView {
  department: { id: string; title: string; head: string | null }
  /** From when the list is as it is. */
  listFrom: string | null
  /** Null when the reader may not know. */
  counts: Record<ShownState, number> | null
  total: number
  groups: { title: string | null; rows: ListRowView[] }[]
  /** What the letters beside the clause numbers stand for. */
  standards: { letter: string; name: string }[]
  /** What this reader may do here. */
  can: { assign: boolean; handIn: boolean; review: boolean }
  /** Whom items can be given to. */
  people: { id: string; name: string }[]
}
