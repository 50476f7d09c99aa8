import { FINDINGS, GRADED, stackedBars } from '~/domain/audits/findings'
import type { ServerTranslate } from '~/i18n/server-translator'
import type { ReportFigures } from '~/queries/audits/audit-report.view'
import { DENSE, dense, denseHead, figure } from './audit-report-lists'
import { barChart } from './bar-chart'
import { type Cell, columnHead, gap, paragraph, type Row, ruledTable, TEXT_WIDTH } from './word/blocks'
import type { Block } from './word/page'
import { oneLine } from './word/prose'

/** More departments than this and their names are read from the bottom up. */
const UPRIGHT = 6
/** More bars than this nobody reads; the table has them all. */
const MOST_CLAUSES = 18
const CLAUSE = 48
const TOTAL = 14

/** What was found: by grade and department, then by clause and department, each as a table and as a chart. Nothing found is said in a sentence. */
export function findingTables(figures: ReportFigures, t: ServerTranslate): Block[] {
  const found = figures.found.reduce((sum, { total }) => sum + total, 0)
  const raised = figures.nonconformities.length
  const worth = figures.remarks.some(({ judgement }) => judgement !== 'good-practice')
  const clean = raised > 0 ? [] : [paragraph('ReportText', t(worth ? 'reports:report.clean' : 'reports:report.clean-all'))]
  if (found === 0) return clean
  return [...clean, ...byDepartment(figures, t), ...(raised > 0 ? [gap(6), ...byClause(figures, t)] : [])]
}

function byDepartment({ found }: ReportFigures, t: ServerTranslate): Block[] {
  const sum = (count: (row: ReportFigures['found'][number]) => number) => found.reduce((total, row) => total + count(row), 0)
  const head = denseHead(
    t('reports:report.department'),
    ...FINDINGS.map((finding) => t(`audits:judgement.${finding}`)),
    t('reports:report.total'),
  )
  const rows = found.map(
    ({ department, counts, total }): Row => ({
      height: 7.6,
      cells: [dense(department), ...FINDINGS.map((finding) => figure(counts[finding])), figure(total, { strong: true })],
    }),
  )
  const last: Row = {
    height: 7.6,
    cells: [
      { ...dense(t('reports:report.total')), filled: true },
      ...FINDINGS.map((finding) =>
        figure(
          sum(({ counts }) => counts[finding]),
          { strong: true },
        ),
      ),
      figure(
        sum(({ total }) => total),
        { strong: true },
      ),
    ],
  }
  const series = stackedBars(found, FINDINGS).map(({ key, values }) => ({ key, name: t(`audits:judgement.${key}`), values }))
  return [
    ruledTable([44, 22, 22, 22, 22, 22, 16], [head, ...rows, ...(found.length > 1 ? [last] : [])], DENSE),
    gap(8, { keepNext: true }),
    ...barChart({
      caption: t('reports:report.grades-caption', { figure: 1 }),
      categories: found.map(({ department }) => department),
      series,
    }),
  ]
}

function byClause({ clauses, clauseDepartments: columns }: ReportFigures, t: ServerTranslate): Block[] {
  const turned = columns.length > UPRIGHT
  const named = (name: string): Cell => ({ ...columnHead(oneLine(name), DENSE, 'DenseLabel'), turned })
  const head: Row = {
    head: true,
    height: turned ? 30 : 7.6,
    cells: [
      columnHead(t('reports:report.clause'), DENSE, 'DenseLabel'),
      ...columns.map(named),
      columnHead(t('reports:report.total'), DENSE, 'DenseLabel'),
    ],
  }
  const rows = clauses.map(
    ({ label, title, byDepartment: counts, total }): Row => ({
      height: 7.6,
      cells: [
        { children: [paragraph('DenseText', label), ...(title ? [paragraph('SmallText', oneLine(title))] : [])], middle: true },
        ...counts.map((count) => figure(count)),
        figure(total, { strong: true }),
      ],
    }),
  )
  const each = (TEXT_WIDTH - CLAUSE - TOTAL) / columns.length
  const drawn = clauses.slice(0, MOST_CLAUSES)
  const series = stackedBars(drawn, GRADED).map(({ key, values }) => ({ key, name: t(`audits:judgement.${key}`), values }))
  const caption = t('reports:report.clauses-caption', { figure: 2 })
  return [
    ruledTable([CLAUSE, ...columns.map(() => each), TOTAL], [head, ...rows], DENSE),
    gap(8, { keepNext: true }),
    ...barChart({
      caption: clauses.length > drawn.length ? `${caption}${t('reports:report.clauses-first', { most: MOST_CLAUSES })}` : caption,
      categories: drawn.map(({ label }) => label),
      series,
    }),
  ]
}
