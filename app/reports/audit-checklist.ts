import type { Document, Paragraph, Table } from 'docx'
import type { Locale } from '~/domain/shared/locale'
import { labelLines } from '~/domain/standards/label'
import { type ServerTranslate, serverTranslator } from '~/i18n/server-translator'
import type { ChecklistReportRow, ChecklistReportView } from '~/queries/audits/checklist-report.view'
import { headBlock, person } from './checklist-head'
import { judgementSummary, MARKS } from './judgement-summary'
import { managementSystem } from './management-system'
import {
  CHECK_PADDING,
  checkParagraphs,
  columnHead,
  gap,
  labelCell,
  MARK_PADDING,
  type Place,
  paragraph,
  type Row,
  ruledTable,
  signatureBox,
  textCell,
} from './word/blocks'
import { paper } from './word/page'
import { lineCount, linesOf, oneLine } from './word/prose'

/** Sheet and summary in mm, as form QR-IA-04 has them. */
const SHEET_WIDTHS = [26, 52, 71, 21] as const
const SUMMARY_WIDTHS = [24, 146] as const
/** Exactly empty, in pt, between two tables. */
const GAP = 7

/** The audit checklist QR-IA-04: who audited what against what, every check with what was seen and its judgement, the count, the signatures. */
export function auditChecklist(view: ChecklistReportView, locale: Locale): Document {
  const t = serverTranslator(locale)
  return paper({
    locale,
    company: view.company,
    system: managementSystem(view.criteria, locale),
    form: view.form,
    subtitle: t('reports:checklist.subtitle'),
    record: { number: view.number, about: departments(view, t), label: t('reports:checklist.numbered', { number: view.number }) },
    draft: view.status === 'finished' ? null : t(`reports:checklist.draft-${view.status}`),
    body: [headBlock(view, t, locale), gap(GAP), ...sheet(view, t), gap(GAP), ...closing(view, t, locale), signatures(t)],
  })
}

function sheet(view: ChecklistReportView, t: ServerTranslate): (Table | Paragraph)[] {
  const { rows } = view
  if (rows.length === 0) return [paragraph('CellText', t('reports:checklist.no-rows'))]
  const head: Row = {
    head: true,
    height: 9,
    cells: [
      columnHead(t('reports:checklist.clause')),
      columnHead(t('reports:checklist.check')),
      columnHead(t('reports:checklist.record')),
      columnHead(t('reports:checklist.judgement'), MARK_PADDING),
    ],
  }
  const checks = rows.map((row, index) => {
    const opensTheme = row.theme.key !== rows[index - 1]?.theme.key
    // A theme's name is not left alone with one check at the foot of a page; a theme of one check has nothing to keep to.
    const keepNext = opensTheme && row.theme.key === rows[index + 1]?.theme.key
    return checkRow(row, { opensTheme, keepNext }, t)
  })
  return [ruledTable(SHEET_WIDTHS, [head, ...checks], CHECK_PADDING)]
}

function checkRow(
  row: ChecklistReportRow,
  { opensTheme, keepNext }: { opensTheme: boolean; keepNext: boolean },
  t: ServerTranslate,
): Row {
  const question = linesOf(row.question)
  const record = linesOf(row.record ?? '')
  const maySplit = isLong(question, SHEET_WIDTHS[1]) || isLong(record, SHEET_WIDTHS[2])
  const place: Place = maySplit ? { keepLines: false } : { keepNext }
  const theme = opensTheme ? oneLine(row.theme.title) : ''
  const labels = labelLines(row.labels).map((label) => paragraph('ClauseLabel', oneLine(label), place))
  return {
    height: 20,
    maySplit,
    cells: [
      { children: filledCell([...(theme ? [paragraph('ThemeName', theme, place)] : []), ...labels]) },
      { children: filledCell(checkParagraphs(question, place)) },
      { children: filledCell(record.map((line) => paragraph('CellText', line, place))) },
      { children: filledCell(judgement(row, t)), padding: MARK_PADDING, middle: !maySplit },
    ],
  }
}

/** Mark, word and the number of the nonconformity it raised. A row not judged yet is left white, to be filled in by hand. */
function judgement(row: ChecklistReportRow, t: ServerTranslate): Paragraph[] {
  if (row.judgement === null) return []
  const number = oneLine(row.nonconformity ?? '')
  return [
    paragraph('Mark', MARKS[row.judgement]),
    paragraph('MarkWord', t(`audits:judgement.${row.judgement}`)),
    ...(number ? [paragraph('MarkNumber', number)] : []),
  ]
}

/** Word wants a paragraph in every cell. */
function filledCell(paragraphs: Paragraph[]): Paragraph[] {
  return paragraphs.length > 0 ? paragraphs : [paragraph('CellText', '')]
}

/**
 * Higher than about two thirds of a page (some 570 Chinese characters or 1,200 Latin ones in the record): such a row breaks across pages.
 * Kept whole it would leave a page half empty, and one higher than a page would be cut off.
 */
function isLong(lines: readonly string[], columnWidth: number): boolean {
  const inside = columnWidth - 2 * CHECK_PADDING.side
  return lineCount(lines, (inside / 25.4) * 72, 10) > 30
}

/**
 * Count and overrides stay with the signatures: people sign what they see. The rows are held whole by their paragraphs;
 * LibreOffice keeps a table with what follows only when its rows may split.
 */
function closing(view: ChecklistReportView, t: ServerTranslate, locale: Locale): (Table | Paragraph)[] {
  const rows: Row[] = []
  const block = (label: string, lines: string[]) => {
    const place: Place = isLong(lines, SUMMARY_WIDTHS[1]) ? { keepLines: false } : { keepNext: true }
    rows.push({ height: 12, maySplit: true, cells: [labelCell(label, place), textCell(lines, { place })] })
  }
  if (view.rows.length > 0) block(t('reports:checklist.summary'), [oneLine(judgementSummary(view.rows, locale))])
  if (view.overrides.length > 0) {
    const reasons = view.overrides.flatMap((override) =>
      linesOf(t('reports:checklist.override', { who: person(override, t), reason: override.reason })),
    )
    block(t('reports:checklist.overrides'), [t('reports:checklist.overrides-lead'), ...reasons])
  }
  return rows.length === 0 ? [] : [ruledTable(SUMMARY_WIDTHS, rows), gap(GAP, { keepNext: true })]
}

function signatures(t: ServerTranslate): Table {
  const roles = [t('reports:checklist.sign-auditor'), t('reports:checklist.sign-lead'), t('reports:checklist.sign-department')]
  return signatureBox(roles, { signature: t('reports:paper.signature'), date: t('reports:paper.date') })
}

/** For the foot of the page: one or two departments by name, more by number. */
function departments({ departments: all }: ChecklistReportView, t: ServerTranslate): string {
  const first = oneLine(all[0] ?? '')
  return all.length > 2
    ? t('reports:checklist.about', { first, number: all.length })
    : all.map(oneLine).join(t('common:list-separator'))
}
