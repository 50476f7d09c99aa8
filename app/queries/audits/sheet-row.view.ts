import type { Judgement } from '~/domain/audits/judgement'
import type { ChecklistSummary } from '~/domain/audits/summary'
import type { SheetRowView } from './audit-sheet.view'

/** One row as it stands now: what a conflict shows beside what was typed. */
export interface StandingRow {
  version: number
  record: string | null
  judgement: Judgement | null
  /** Who wrote on it last. */
  by: string | null
}

/** What changes on a sheet when one row is judged: that row, the counts, and where to go on. */
export interface JudgedRowView {
  row: SheetRowView
  summary: ChecklistSummary
  /** The next open row that is this reader's to judge, from here on and then from the top; null when none is left. */
  next: number | null
}

/** What the page hears about a row it has written on. */
export type RowAnswer =
  | { ok: true; version: number; at: string; judged: JudgedRowView | null }
  /** Of several files some may have been stored: then the row comes along. */
  | { refusal: { code: string; field: string | null; sentence: string }; judged?: JudgedRowView }
  | { conflict: StandingRow }
