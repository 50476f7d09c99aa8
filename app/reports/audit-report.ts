import type { Document, Table } from 'docx'
import type { ReportPart } from '~/domain/audits/audit-report'
import type { Day } from '~/domain/shared/calendar'
import type { Locale } from '~/domain/shared/locale'
import { daySpan, longDay } from '~/i18n/dates'
import { type ServerTranslate, serverTranslator } from '~/i18n/server-translator'
import type { AuditReportView } from '~/queries/audits/audit-report.view'
import { findingTables } from './audit-report-findings'
import { comparison, nonconformityList, notCovered, remarks, sampling } from './audit-report-lists'
import { criteria, person, team } from './checklist-head'
import { managementSystem } from './management-system'
import { gap, heading, labelCell, paragraph, type Row, ruledTable, textCell } from './word/blocks'
import { type Block, paper } from './word/page'
import { linesOf, oneLine } from './word/prose'

const HEAD_WIDTHS = [24, 61, 24, 61] as const
const TEXT_WIDTHS = [24, 146] as const
const SIGN_WIDTHS = [20, 65, 20, 65] as const
const GAP = 7

/**
 * The audit report QR-IA-07 (audit-practice §7.6): what was audited, how much of it, what was found, where it stands and what it comes to.
 * Figures are counted from the checklist; what the lead wrote stands as written.
 */
export function auditReport(view: AuditReportView, locale: Locale, today: Day): Document {
  const t = serverTranslator(locale)
  const written = (part: ReportPart, rest: Block[] = []) => [
    ...writtenText(view.words?.[part] ?? '', rest.length > 0, t),
    ...rest,
  ]
  const { figures } = view
  const sections: [string, Block[]][] = [
    [t('reports:report.purpose-and-scope'), [purposeAndScope(view, t)]],
    [t('reports:report.sampling'), written('sampling', sampling(figures, t))],
    [t('reports:report.comparison'), written('comparison', comparison(view, t, locale))],
    [t('reports:report.findings'), findingTables(figures, t)],
    [t('reports:report.nonconformities'), nonconformityList(figures, t, longDay(today, locale))],
    [t('reports:report.conclusion'), written('conclusion')],
    [t('reports:report.strengths'), written('strengths', remarks(view, 'strengths', t))],
    [t('reports:report.suggestions'), written('suggestions', remarks(view, 'suggestions', t))],
    [t('reports:report.not-covered'), written('notCovered', notCovered(view, t))],
    [t('reports:report.distribution'), [distribution(view, t)]],
  ]
  const numerals = t('reports:report.numerals').split(' ')
  return paper({
    locale,
    company: view.company,
    system: managementSystem(view.criteria, locale),
    form: view.form,
    subtitle: t('reports:report.subtitle'),
    record: { number: view.number, about: departments(view, t), label: t('reports:checklist.numbered', { number: view.number }) },
    draft: view.issued ? null : t('reports:report.draft'),
    body: [
      headBlock(view, t, locale),
      ...sections.flatMap(([title, blocks], index) => [
        heading(t('reports:report.heading', { number: numerals[index] ?? '', title })),
        ...blocks,
      ]),
      gap(GAP, { keepNext: true }),
      signatures(view, t, locale),
    ],
  })
}

/** What the lead wrote; a part nobody has written yet says so, on a draft. Its last line stays with the table it is about. */
function writtenText(text: string, followed: boolean, t: ServerTranslate): Block[] {
  const written = linesOf(text)
  const lines = written.length > 0 ? written : [t('reports:report.unwritten')]
  return lines.map((line, index) =>
    paragraph('ReportText', line, { keepLines: false, keepNext: followed && index === lines.length - 1 }),
  )
}

function headBlock(view: AuditReportView, t: ServerTranslate, locale: Locale): Table {
  const separator = t('common:list-separator')
  const row = (...cells: Row['cells']): Row => ({ cells, height: 8 })
  const wide = (label: string, lines: string | string[]) => row(labelCell(label), textCell(lines, { span: 3 }))
  const overrides = view.overrides.flatMap((override) =>
    linesOf(t('reports:checklist.override', { who: person(override, t), reason: override.reason })),
  )
  return ruledTable(HEAD_WIDTHS, [
    row(
      labelCell(t('reports:checklist.number')),
      textCell(oneLine(view.number)),
      labelCell(t('reports:checklist.dates')),
      textCell(daySpan(view.startsOn, view.endsOn, locale)),
    ),
    row(
      labelCell(t('reports:checklist.departments')),
      textCell(view.departments.map(oneLine).join(separator)),
      labelCell(t('reports:report.heads')),
      textCell(view.heads.map(oneLine).join(separator)),
    ),
    wide(t('reports:report.team'), team(view, t).join(separator)),
    wide(t('reports:checklist.criteria'), criteria(view, t)),
    ...(overrides.length > 0 ? [wide(t('reports:report.overrides'), [t('reports:checklist.overrides-lead'), ...overrides])] : []),
  ])
}

function purposeAndScope({ words }: AuditReportView, t: ServerTranslate): Table {
  const box = (part: 'purpose' | 'scope'): Row => ({
    height: 12,
    maySplit: true,
    cells: [labelCell(t(`reports:report.${part}`)), textCell(linesOf(words?.[part] || t('reports:report.unwritten')))],
  })
  return ruledTable(TEXT_WIDTHS, [box('purpose'), box('scope')])
}

function distribution({ words, annexes }: AuditReportView, t: ServerTranslate): Table {
  const list = annexes.map(({ form, title, numbers }) =>
    oneLine(t('reports:report.annex', { form, title, numbers: numbers.join(t('common:list-separator')) })),
  )
  // Held to the signatures below: people sign what they see.
  const place = { keepNext: true }
  const to = linesOf(words?.distribution || t('reports:report.unwritten'))
  return ruledTable(TEXT_WIDTHS, [
    { height: 12, cells: [labelCell(t('reports:report.distributed'), place), textCell(to, { place })] },
    { height: 12, cells: [labelCell(t('reports:report.annexes'), place), textCell(list, { place })] },
  ])
}

/** Who compiled and who approved, with their days; before it is issued the second is left white. */
function signatures({ written, issued }: AuditReportView, t: ServerTranslate, locale: Locale): Table {
  const signed = (one: { by: string; on: Day } | null) =>
    one ? [oneLine(one.by), longDay(one.on, locale)].join(t('reports:gap')) : ''
  return ruledTable(SIGN_WIDTHS, [
    {
      height: 11,
      cells: [
        labelCell(t('reports:report.compiled')),
        textCell(signed(written)),
        labelCell(t('reports:report.approved')),
        textCell(signed(issued)),
      ],
    },
  ])
}

/** For the foot of the page: one or two departments by name, more by number. */
function departments({ departments: all }: AuditReportView, t: ServerTranslate): string {
  const first = oneLine(all[0] ?? '')
  return all.length > 2
    ? t('reports:checklist.about', { first, number: all.length })
    : all.map(oneLine).join(t('common:list-separator'))
}
