import type { Judgement } from '~/domain/audits/judgement'
import type { ClauseLabel } from '~/domain/standards/label'
import type { AuditPaperView } from './audit-paper.view'

/** Everything the paper QR-IA-04 says, already in the reader's language. */
export interface ChecklistReportView extends AuditPaperView {
  rows: ChecklistReportRow[]
}

export interface ChecklistReportRow {
  theme: { key: string; title: string }
  labels: ClauseLabel[]
  question: string
  record: string | null
  judgement: Judgement | null
  nonconformity: string | null
}
