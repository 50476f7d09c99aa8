import type { Grade } from '~/domain/nonconformities/draft'
import type { NcStatus } from '~/domain/nonconformities/status'
import type { ClauseLabel } from '~/domain/standards/label'

export interface NonconformityListView {
  nonconformities: NonconformityRow[]
  /** Departments that have one this reader may see: what the list can be narrowed to. */
  departments: { id: string; title: string }[]
  /** How many there are of each status, before any filter. */
  counts: Record<NcStatus, number>
  /** Pass it as `before` for the next page; null at the end. */
  next: string | null
}

export interface NonconformityRow {
  number: string
  status: NcStatus
  grade: Grade
  department: string
  clause: ClauseLabel & { ref: string }
  fact: string
  audit: string
  raisedBy: string
  /** When it was issued; for the others, when it was drafted. */
  at: string
}
