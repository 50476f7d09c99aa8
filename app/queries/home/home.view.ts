import type { AuditStatus } from '~/domain/audits/audit-status'
import type { Day } from '~/domain/shared/calendar'

/** What waits for this reader, by due date, and the audits that run. */
export interface HomeView {
  todo: TodoView[]
  audits: {
    number: string
    status: AuditStatus
    departments: string[]
    startsOn: Day
    endsOn: Day
    judged: number | null
    total: number | null
  }[]
}

export interface TodoView {
  kind: 'judge' | 'finish' | 'start' | 'hand-in' | 'hand-in-again' | 'renew' | 'review'
  /** What it is about: an audit's number or an item's code and name. */
  subject: string
  /** Where it belongs: departments. */
  place: string
  dueOn: Day | null
  /** How many rows or items stand behind it. */
  count: number
  /** Why it came back. */
  reason: string | null
  /** What stands behind it: an audit's number, an item's reference, a department. */
  id: string
}
