import type { Table } from 'docx'
import type { Judgement } from '~/domain/audits/judgement'
import type { Locale } from '~/domain/shared/locale'
import { daySpan } from '~/i18n/dates'
import type { ServerTranslate } from '~/i18n/server-translator'
import type { ChecklistReportView } from '~/queries/audits/checklist-report.view'
import { MARKS } from './judgement-summary'
import { type Cell, labelCell, type Row, ruledTable, textCell } from './word/blocks'
import { oneLine } from './word/prose'

/** Columns in mm, as form QR-IA-04 has them; every row at least 8 high. */
const HEAD_WIDTHS = [24, 61, 22, 63]

/** The block above the sheet: number, dates, department and head, auditors and companion, criteria, what the marks mean. */
export function headBlock(view: ChecklistReportView, t: ServerTranslate, locale: Locale): Table {
  const separator = t('common:list-separator')
  const filled = (text: string) => textCell(text === '' && view.status === 'finished' ? MARKS['not-applicable'] : text)
  const row = (...cells: Cell[]): Row => ({ cells, height: 8 })
  return ruledTable(HEAD_WIDTHS, [
    row(
      labelCell(t('reports:checklist.number')),
      filled(oneLine(view.number)),
      labelCell(t('reports:checklist.dates')),
      filled(daySpan(view.startsOn, view.endsOn, locale)),
    ),
    row(
      labelCell(t('reports:checklist.departments')),
      filled(view.departments.map(oneLine).join(separator)),
      labelCell(t('reports:checklist.heads')),
      filled(view.heads.map(oneLine).join(separator)),
    ),
    row(
      labelCell(t('reports:checklist.auditors')),
      filled(team(view, t).join(separator)),
      labelCell(t('reports:checklist.companion')),
      filled(oneLine(view.companion ?? '')),
    ),
    row(labelCell(t('reports:checklist.criteria')), textCell(criteria(view, t), { span: 3 })),
    row(labelCell(t('reports:checklist.marks')), textCell(legend(t), { span: 3, style: 'DenseText' })),
  ])
}

/** The lead first, with their departments: independence is read from this line. */
export function team({ lead, auditors }: Pick<ChecklistReportView, 'lead' | 'auditors'>, t: ServerTranslate): string[] {
  const others = auditors.filter((auditor) => auditor.name !== lead.name || auditor.department !== lead.department)
  return [person(lead, t, t('reports:checklist.lead')), ...others.map((auditor) => person(auditor, t))]
}

/** A name with the department it comes from: 沈嘉禾（组长，研发中心）. */
export function person({ name, department }: { name: string; department: string }, t: ServerTranslate, role = ''): string {
  const about = [role, oneLine(department)].filter(Boolean).join(t('reports:comma'))
  return about === '' ? oneLine(name) : t('reports:name-with', { name: oneLine(name), about })
}

/** The standards, then what every audit is also made against: the organisation's own rules (9.2.1 a) and the law; the customer's where IATF or VDA ask. */
export function criteria(view: Pick<ChecklistReportView, 'criteria'>, t: ServerTranslate): string[] {
  const standards = view.criteria.map(({ letter, name }) =>
    unbroken(t('reports:checklist.criterion', { letter: oneLine(letter), name: oneLine(name) })),
  )
  const automotive = view.criteria.some(({ letter }) => letter === 'I' || letter === 'V')
  const own = t(automotive ? 'reports:checklist.own-and-customer-criteria' : 'reports:checklist.own-criteria')
  return standards.length === 0 ? [own] : [standards.join(t('reports:gap')), own]
}

/** Every mark once, with its word; a line breaks between two of them only. */
function legend(t: ServerTranslate): string {
  const judgements: Judgement[] = [
    'conforms',
    'major',
    'observation',
    'opportunity',
    'good-practice',
    'not-applicable',
    'not-audited',
  ]
  const words = judgements.map((judgement) => {
    const word = judgement === 'major' ? t('reports:checklist.nonconformity') : t(`audits:judgement.${judgement}`)
    return unbroken(`${MARKS[judgement]} ${word}`)
  })
  return words.join(t('reports:gap').repeat(2))
}

function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0')
}
