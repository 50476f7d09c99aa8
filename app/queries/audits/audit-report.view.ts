import type { ReportAccess, ReportWords } from '~/domain/audits/audit-report'
import type { Finding } from '~/domain/audits/findings'
import type { Judgement } from '~/domain/audits/judgement'
import type { Grade, Nature } from '~/domain/nonconformities/draft'
import type { NcStatus } from '~/domain/nonconformities/status'
import type { Day } from '~/domain/shared/calendar'
import type { AuditPaperView } from './audit-paper.view'

/** Everything the report QR-IA-07 says, in its reader's language; what people wrote as they typed it. */
export interface AuditReportView extends AuditPaperView {
  /** The audit's; `reportId` is null until somebody has written. */
  id: string
  reportId: string | null
  /** Of the report, 0 before there is one. */
  version: number
  /** Null until somebody has written. */
  words: ReportWords | null
  written: { id: string; by: string; on: Day } | null
  issued: { by: string; on: Day } | null
  access: ReportAccess
  figures: ReportFigures
  annexes: { form: string; title: string; numbers: string[] }[]
}

/** What is counted, and never written by hand. */
export interface ReportFigures {
  /** `open`: not judged yet. */
  total: { checks: number; audited: number; open: number; files: number }
  sampled: { department: string; checks: number; audited: number; files: number }[]
  /** Grade by department. */
  found: { department: string; counts: Record<Finding, number>; total: number }[]
  /** Clause by department: one number a department of `clauseDepartments`. */
  clauses: { label: string; title: string; counts: Record<Grade, number>; byDepartment: number[]; total: number }[]
  clauseDepartments: string[]
  /** `unsaid`: the auditor has not said of which nature it is. */
  natures: Record<Nature | 'unsaid', number>
  nonconformities: ReportedNonconformity[]
  earlier: EarlierAudit | null
  /** Good practice, observations and opportunities, as they were recorded. */
  remarks: { judgement: 'good-practice' | 'observation' | 'opportunity'; department: string; label: string; record: string }[]
  notCovered: {
    judgement: 'not-audited' | 'not-applicable'
    department: string
    label: string
    question: string
    reason: string
  }[]
}

export interface ReportedNonconformity {
  number: string
  department: string
  label: string
  grade: Grade
  nature: Nature | null
  status: NcStatus
  dueOn: Day | null
}

/** The last finished audit that visited any of these departments, compared where both were. */
export interface EarlierAudit {
  number: string
  startsOn: Day
  endsOn: Day
  departments: string[]
  counts: { judgement: Judgement; before: number; now: number }[]
  /** Clauses nonconforming in both. */
  repeated: string[]
}
