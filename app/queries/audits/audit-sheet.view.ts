import type { Judgement } from '~/domain/audits/judgement'
import type { ChecklistSummary } from '~/domain/audits/summary'
import type { Grade } from '~/domain/nonconformities/draft'
import type { NcStatus } from '~/domain/nonconformities/status'
import type { ClauseLabel } from '~/domain/standards/label'

/** The rows of a sheet, in groups that share a theme and their labels: one cell of the first column each. */
export interface AuditSheetView {
  groups: SheetGroupView[]
  summary: ChecklistSummary
}

export interface SheetGroupView {
  theme: { key: string; title: string }
  /** The first group of its theme: it names it. */
  opens: boolean
  labels: (ClauseLabel & { edition: string })[]
  /** What people called these clauses before. */
  older: (ClauseLabel & { edition: string })[]
  rows: SheetRowView[]
}

export interface SheetRowView {
  position: number
  version: number
  how: string
  question: string
  look: string
  record: string | null
  judgement: Judgement | null
  by: string | null
  at: string | null
  /** By id; named only where the audit visits several. */
  departments: string[]
  files: { id: string; name: string }[]
  nonconformity: { number: string; grade: Grade; status: NcStatus } | null
}
