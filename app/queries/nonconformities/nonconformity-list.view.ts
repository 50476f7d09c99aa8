import type { AgeBand } from '~/domain/nonconformities/age'
import type { Grade } from '~/domain/nonconformities/draft'
import type { NcStatus } from '~/domain/nonconformities/status'
import type { WaitsFor } from '~/domain/nonconformities/waiting'
import type { Day } from '~/domain/shared/calendar'
import type { ClauseLabel } from '~/domain/standards/label'

/** What a list can be narrowed to by where it stands: everything open, everything late, or one state. */
export type StateFilter = NcStatus | 'open' | 'late'

export interface NonconformityFilter {
  state: StateFilter | null
  age: AgeBand | null
  grade: Grade | null
  department: string | null
  /** As it was typed: 9.2, 9.2 Q, iso-9001-2015/9.2. */
  clause: string | null
  sort: 'newest' | 'due'
}

export interface NonconformityListView {
  nonconformities: NonconformityRow[]
  /** Departments that have one this reader may see: what the list can be narrowed to. */
  departments: { id: string; title: string; count: number }[]
  /** How many there are, before any filter. */
  counts: Record<StateFilter, number>
  ages: Record<AgeBand, number>
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
  /** Null when nobody is waited for. */
  waits: { for: WaitsFor; names: string[]; dueOn: Day; late: number } | null
  /** Days since it was issued, until today or until it was closed; null before. */
  days: number | null
}
