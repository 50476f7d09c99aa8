import type { AuditStatus } from '~/domain/audits/audit-status'
import type { Judgement } from '~/domain/audits/judgement'
import type { Day } from '~/domain/shared/calendar'
import type { ClauseLabel } from '~/domain/standards/label'

/** Everything the paper QR-IA-04 says, already in the reader's language. */
export interface ChecklistReportView {
  number: string
  status: AuditStatus
  company: { name: string; nameEn: string }
  form: { id: string; title: string; revision: string; retention: string }
  startsOn: Day
  endsOn: Day
  departments: string[]
  heads: string[]
  lead: { name: string; department: string }
  auditors: { name: string; department: string }[]
  companion: string | null
  /** Letter and name as the reader knows it: Q, 'GB/T 19001-2016' or 'ISO 9001:2015'. */
  criteria: { letter: string; name: string }[]
  rows: ChecklistReportRow[]
  /** Independence was overridden for these, and why: printed, never hidden (product.md). */
  overrides: { name: string; department: string; reason: string }[]
}

export interface ChecklistReportRow {
  theme: { key: string; title: string }
  labels: ClauseLabel[]
  question: string
  record: string | null
  judgement: Judgement | null
  nonconformity: string | null
}
