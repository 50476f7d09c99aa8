import type { Locale } from '~/domain/shared/locale'
import { daySpan } from '~/i18n/dates'
import type { ServerTranslate } from '~/i18n/server-translator'
import type { AuditReportView, ReportFigures } from '~/queries/audits/audit-report.view'
import { MARKS } from './judgement-summary'
import { type Cell, columnHead, type Padding, paragraph, type Row, ruledTable } from './word/blocks'
import type { Block } from './word/page'
import { lineCount, linesOf, oneLine } from './word/prose'

/** Figures stand close in a table: 0.6 above and below. */
export const DENSE: Padding = { side: 1.6, vertical: 0.6 }
/** Eight columns of words: as wide as they can be. */
const NARROW: Padding = { side: 0.3, vertical: 0.6 }
/** A row of a list that is higher than this breaks across pages. */
const MOST_LINES = 40

/** The head of a dense table: repeated on every page. */
export function denseHead(...names: string[]): Row {
  return { head: true, height: 7.6, cells: names.map((name) => columnHead(oneLine(name), DENSE, 'DenseLabel')) }
}

/** A number; nothing is a dash, so that nobody asks whether it was forgotten. */
export function figure(value: number, { strong = false }: { strong?: boolean } = {}): Cell {
  return {
    children: [paragraph('DenseCentred', value === 0 ? '—' : String(value), {}, strong ? { bold: true } : {})],
    middle: true,
  }
}

export function dense(text: string | readonly string[], style: 'DenseText' | 'DenseCentred' = 'DenseText'): Cell {
  const lines = typeof text === 'string' ? [oneLine(text)] : text.length > 0 ? text : ['']
  return { children: lines.map((line) => paragraph(style, line)), middle: true }
}

/** How many checks were asked, audited, and how many files were kept, by department. */
export function sampling({ sampled, total }: ReportFigures, t: ServerTranslate): Block[] {
  const rows = sampled.map(
    ({ department, checks, audited, files }): Row => ({
      height: 7.6,
      cells: [dense(department), figure(checks), figure(audited), figure(files)],
    }),
  )
  const sum: Row = {
    height: 7.6,
    cells: [
      { ...dense(t('reports:report.total')), filled: true },
      figure(total.checks, { strong: true }),
      figure(total.audited, { strong: true }),
      figure(total.files, { strong: true }),
    ],
  }
  const notes = [
    ...(sampled.length > 1 ? [t('reports:report.twice')] : []),
    ...(total.open > 0 ? [t('reports:report.open', { count: total.open })] : []),
  ]
  const head = denseHead(
    t('reports:report.department'),
    t('reports:report.checks'),
    t('reports:report.audited'),
    t('reports:report.files'),
  )
  return [ruledTable([62, 36, 36, 36], [head, ...rows, sum], DENSE), ...notes.map((note) => paragraph('TableNote', note))]
}

/** By judgement, before and now; the clauses that were nonconforming in both. */
export function comparison(
  { figures: { earlier }, number, words }: AuditReportView,
  t: ServerTranslate,
  locale: Locale,
): Block[] {
  if (!earlier) return words?.comparison ? [] : [paragraph('ReportText', t('reports:report.no-earlier'))]
  const judgements = earlier.counts.map(({ judgement }) => t(`audits:judgement.${judgement}`))
  const head: Row = {
    head: true,
    height: 9,
    cells: [t('reports:report.judgement'), ...judgements].map((name) => columnHead(name, NARROW, 'SmallLabel')),
  }
  const row = (label: string, cells: Cell[]): Row => ({ height: 7.6, cells: [{ ...dense(label), filled: true }, ...cells] })
  const separator = t('common:list-separator')
  const repeated =
    earlier.repeated.length > 0
      ? t('reports:report.repeated', { list: earlier.repeated.join(separator) })
      : t('reports:report.not-repeated')
  const compared = t('reports:report.compared', {
    days: daySpan(earlier.startsOn, earlier.endsOn, locale),
    departments: earlier.departments.map(oneLine).join(separator),
  })
  return [
    ruledTable(
      [34, ...earlier.counts.map(() => 17)],
      [
        head,
        row(
          t('reports:report.before', { number: earlier.number }),
          earlier.counts.map(({ before }) => figure(before)),
        ),
        row(
          t('reports:report.now', { number }),
          earlier.counts.map(({ now }) => figure(now)),
        ),
        row(
          t('reports:report.change'),
          earlier.counts.map(({ before, now }) => dense(signed(now - before), 'DenseCentred')),
        ),
      ],
      DENSE,
    ),
    ...[compared, repeated].map((note) => paragraph('TableNote', note)),
  ]
}

function signed(change: number): string {
  if (change === 0) return '—'
  return change > 0 ? `+${change}` : `−${-change}`
}

/** Every nonconformity with where it stands; a clean audit says that it is clean. */
export function nonconformityList({ nonconformities, natures }: ReportFigures, t: ServerTranslate, today: string): Block[] {
  if (nonconformities.length === 0) return [paragraph('ReportText', t('reports:report.clean'))]
  const rows = nonconformities.map(
    ({ number, department, label, grade, nature, status, dueOn }): Row => ({
      height: 7.6,
      cells: [
        dense(number),
        dense(department),
        dense(label, 'DenseCentred'),
        dense(t(`reports:nc.grade-${grade}`), 'DenseCentred'),
        dense(nature ? t(`nonconformities:nature.${nature}`) : '—', 'DenseCentred'),
        dense(t(`nonconformities:status.${status}`), 'DenseCentred'),
        dense(dueOn ?? '—', 'DenseCentred'),
      ],
    }),
  )
  const head = denseHead(
    ...(['nc-number', 'department', 'clause', 'nc-grade', 'nc-nature', 'nc-status', 'nc-due'] as const).map((key) =>
      t(`reports:report.${key}`),
    ),
  )
  const said = t('reports:report.natures', natures)
  const unsaid = natures.unsaid > 0 ? t('reports:report.natures-unsaid', { unsaid: natures.unsaid }) : ''
  return [
    ruledTable([24, 34, 22, 17, 28, 23, 22], [head, ...rows], DENSE),
    paragraph('TableNote', `${said}${unsaid}${t('reports:full-stop')}`),
    paragraph('TableNote', t('reports:report.state-note', { day: today })),
  ]
}

/** Good practice, or observations and opportunities, as they were recorded. */
export function remarks({ figures, words }: AuditReportView, part: 'strengths' | 'suggestions', t: ServerTranslate): Block[] {
  const strengths = part === 'strengths'
  const listed = figures.remarks.filter(({ judgement }) => (judgement === 'good-practice') === strengths)
  // Where something is written, nothing has to be said in its place.
  if (listed.length === 0 && words?.[part]) return []
  if (listed.length === 0)
    return [paragraph('ReportText', t(strengths ? 'reports:report.no-strengths' : 'reports:report.no-suggestions'))]
  const rows = listed.map(({ judgement, department, label, record }) =>
    longRow(record, 100, [
      dense([`${MARKS[judgement]} ${t(`audits:judgement.${judgement}`)}`], 'DenseCentred'),
      dense([oneLine(department), label], 'DenseCentred'),
      dense(linesOf(record)),
    ]),
  )
  const head = denseHead(t('reports:report.kind'), t('reports:report.department'), t('reports:report.record'))
  return [ruledTable([30, 40, 100], [head, ...rows], DENSE)]
}

/** The rows that were left out or do not apply, each with its reason. */
export function notCovered({ figures, words }: AuditReportView, t: ServerTranslate): Block[] {
  const { notCovered: rows, total } = figures
  if (rows.length === 0)
    return total.open > 0 || words?.notCovered ? [] : [paragraph('ReportText', t('reports:report.all-covered'))]
  const listed = rows.map(({ judgement, department, label, question, reason }) =>
    longRow(reason, 56, [
      dense([`${MARKS[judgement]} ${t(`audits:judgement.${judgement}`)}`], 'DenseCentred'),
      dense([oneLine(department), label], 'DenseCentred'),
      dense(linesOf(question)),
      dense(linesOf(reason)),
    ]),
  )
  const head = denseHead(
    t('reports:report.kind'),
    t('reports:report.department'),
    t('reports:report.check'),
    t('reports:report.reason'),
  )
  return [ruledTable([28, 34, 52, 56], [head, ...listed], DENSE)]
}

function longRow(text: string, width: number, cells: Cell[]): Row {
  const long = lineCount(linesOf(text), ((width - 3.2) / 25.4) * 72, 9.5) > MOST_LINES
  return { height: 9, maySplit: long, cells }
}
