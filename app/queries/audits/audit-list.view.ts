import type { AuditStatus } from '~/domain/audits/audit-status'
import type { Day } from '~/domain/shared/calendar'

export interface AuditListView {
  audits: AuditListRow[]
  /** Pass it as `before` for the next page; null at the end. */
  next: string | null
}

export interface AuditListRow {
  number: string
  status: AuditStatus
  departments: string[]
  criteria: { letter: string; name: string }[]
  startsOn: Day
  endsOn: Day
  /** Null where the reader sees titles alone. */
  lead: string | null
  /** False: the reader sees that it exists, no more. */
  open: boolean
  /** Rows and how many are judged; null where the checklist is not the reader's. */
  progress: { total: number; judged: number; major: number; minor: number } | null
}
