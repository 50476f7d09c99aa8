import type { AuditStatus } from '~/domain/audits/audit-status'
import type { Day } from '~/domain/shared/calendar'

/** What the head of every paper of an audit says, already in its reader's language. */
export interface AuditPaperView {
  number: string
  status: AuditStatus
  company: { name: string; nameEn: string }
  form: { id: string; title: string; revision: string; retention: string }
  startsOn: Day
  endsOn: Day
  departments: string[]
  heads: string[]
  lead: { name: string; department: string }
  /** Without the lead. */
  auditors: { name: string; department: string }[]
  companion: string | null
  /** Letter and name as the reader knows it: Q, 'GB/T 19001-2016' or 'ISO 9001:2015'. */
  criteria: { letter: string; name: string }[]
  /** Independence was overridden for these, and why: printed, never hidden (product.md). */
  overrides: { name: string; department: string; reason: string }[]
}
