import type { Judgement } from '~/domain/audits/judgement'
import type { RowOwner } from '~/domain/audits/row-owner'
import type { ChecklistSummary } from '~/domain/audits/summary'
import type { Grade, Part } from '~/domain/nonconformities/draft'
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
  files: RowFileView[]
  nonconformity: RaisedView | null
  /** Whose row it is, where the lead shared the rows out. */
  owner: RowOwner | null
}

export interface RowFileView {
  id: string
  name: string
  /** A picture that can be shown small, one that could not be opened; null: another kind of file. */
  picture: 'preview' | 'unreadable' | null
  /** What the camera noted, where a page tells it: its clock, '2026-11-23 09:41:07', and its place, '31.23042,121.47370'. */
  takenAt?: string | null
  place?: string | null
}

/** The nonconformity a row raised. */
export interface RaisedView {
  number: string
  grade: Grade
  status: NcStatus
  /** Which of its four parts are still empty. */
  lacks: Part[]
}
