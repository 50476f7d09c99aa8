import type { AuditStatus } from '~/domain/audits/audit-status'
import type { AgeBand } from '~/domain/nonconformities/age'
import type { Day } from '~/domain/shared/calendar'
import type { DueGroup } from '~/domain/shared/due-groups'
import type { TrailEntryView, TrailNames } from '../trail/trail-page.view'

/** What waits for this reader, what runs, and what changed. */
export interface HomeView {
  /** The nearest first; groups without anything are left out. */
  groups: { group: DueGroup; todo: TodoView[] }[]
  count: number
  late: number
  dueToday: number
  audits: RunningAuditView[]
  /** Null for who reads no trail. */
  changes: { entries: TrailEntryView[]; names: TrailNames } | null
  /** Null for who does not read the nonconformities of the whole house. */
  ages: { band: AgeBand; open: number; late: number }[] | null
}

/** What there is to do, each with its own sentences (`home:kind.…`). */
export type TodoKind =
  | 'judge'
  | 'draft'
  | 'finish'
  | 'start'
  | 'report-write'
  | 'report-issue'
  | 'nc-acknowledge'
  | 'nc-correct'
  | 'nc-cause'
  | 'nc-plan'
  | 'nc-action'
  | 'nc-action-late'
  | 'nc-verify'
  | 'nc-close'
  | 'nc-late'
  | 'hand-in'
  | 'hand-in-again'
  | 'renew'
  | 'review'

export interface TodoView {
  kind: TodoKind
  /** What it is about: a number, or an item's code and name. */
  subject: string
  /** Where it belongs: departments. */
  place: string
  dueOn: Day | null
  /** What stands behind it: a number, an item's reference, a department. */
  id: string
  /** The row or the action it begins with. */
  position: number | null
  /** Which of its sentences says why: null for the usual one. */
  because: string | null
  /** What fills its sentences, in the reader's language. */
  says: Record<string, string | number>
}

export interface RunningAuditView {
  number: string
  status: AuditStatus
  departments: string[]
  startsOn: Day
  endsOn: Day
  /** Null where the checklist is not the reader's. */
  progress: { judged: number; total: number; nonconforming: number; observations: number; auditors: RunningAuditor[] } | null
}

export interface RunningAuditor {
  id: string
  name: string
  lead: boolean
  judged: number
  /** Null where nothing is shared out. */
  total: number | null
  /** The clause they are at. */
  at: string | null
}
