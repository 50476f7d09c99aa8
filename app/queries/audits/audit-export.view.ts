import type { AuditStatus } from '~/domain/audits/audit-status'
import type { ChecklistSummary } from '~/domain/audits/summary'
import type { Grade, Nature } from '~/domain/nonconformities/draft'
import type { NcStatus } from '~/domain/nonconformities/status'
import type { Day } from '~/domain/shared/calendar'

/** The audits of a list and what was raised in them, to be worked on in a spreadsheet. */
export interface AuditExportView {
  audits: ExportedAudit[]
  nonconformities: ExportedNonconformity[]
}

export interface ExportedAudit {
  number: string
  status: AuditStatus
  departments: string[]
  criteria: string[]
  startsOn: Day
  endsOn: Day
  /** Null where the reader sees titles alone. */
  lead: string | null
  /** Null where the checklist is not the reader's. */
  summary: ChecklistSummary | null
}

export interface ExportedNonconformity {
  number: string
  audit: string
  status: NcStatus
  grade: Grade
  nature: Nature | null
  department: string
  clause: string
  edition: string
  requirement: string
  fact: string
  evidence: string
  raisedBy: string
  issuedOn: Day | null
  acknowledgeDue: Day | null
  correctDue: Day | null
  planDue: Day | null
  implementDue: Day | null
  verifyDue: Day | null
  /** The day its present stage is due. */
  dueOn: Day | null
  closedOn: Day | null
  /** Since it was issued, until it was closed or today. */
  days: number | null
}
