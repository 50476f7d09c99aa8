import type { Document, Table } from 'docx'
import { GRADES, NATURES } from '~/domain/nonconformities/draft'
import type { Locale } from '~/domain/shared/locale'
import { daySpan, longDay } from '~/i18n/dates'
import { type ServerTranslate, serverTranslator } from '~/i18n/server-translator'
import type { NonconformityReportView } from '~/queries/nonconformities/nonconformity-report.view'
import { person } from './checklist-head'
import { managementSystem } from './management-system'
import { actionBox, causeBox, closingBox, correctionBox, factBox, verificationBox } from './nonconformity-boxes'
import { gap, labelCell, paragraph, type Row, ruledTable, textCell } from './word/blocks'
import { type Block, paper } from './word/page'
import { oneLine } from './word/prose'

const HEAD_WIDTHS = [26, 59, 26, 59] as const
/** Exactly empty, in pt, between two boxes. */
const GAP = 5

/** The nonconformity report QR-IA-05: what was found, what was done about it at once and for good, whether it works. Empty parts are to be filled by hand. */
export function nonconformityReport(view: NonconformityReportView, locale: Locale): Document {
  const t = serverTranslator(locale)
  const boxes = [factBox, correctionBox, causeBox, actionBox, verificationBox, closingBox].map((box) => box(view, t, locale))
  return paper({
    locale,
    company: view.company,
    system: managementSystem(view.criteria, locale),
    form: view.form,
    subtitle: t('reports:nc.subtitle'),
    record: { number: view.number, about: oneLine(view.department), label: view.number },
    draft: draftMark(view, t),
    standing: standing(view, t, locale),
    body: [
      headBlock(view, t, locale),
      gap(GAP),
      ...boxes.flatMap((box, index): Block[] => (index === 0 ? [box] : [gap(GAP), box])),
      paragraph('TableNote', t('reports:nc.note')),
    ],
  })
}

/** What is not issued is no report: a draft, or one that was taken back. */
function draftMark({ status }: NonconformityReportView, t: ServerTranslate): string | null {
  if (status === 'draft') return t('reports:nc.draft')
  return status === 'withdrawn' ? t('reports:nc.withdrawn') : null
}

/** An open one goes on after this copy was made: it says where it stands today. */
function standing({ status, today }: NonconformityReportView, t: ServerTranslate, locale: Locale): string | null {
  if (status === 'draft' || status === 'withdrawn' || status === 'closed') return null
  return t('reports:nc.standing', { status: t(`nonconformities:status.${status}`), day: longDay(today, locale) })
}

function headBlock(view: NonconformityReportView, t: ServerTranslate, locale: Locale): Table {
  const { audit, clause } = view
  const cell = (text: string) => textCell(oneLine(text))
  const row = (...cells: Row['cells']): Row => ({ cells, height: 8 })
  const cited = [clause.edition, clause.number, clause.title].filter(Boolean).join(t('reports:gap'))
  return ruledTable(HEAD_WIDTHS, [
    row(
      labelCell(t('reports:nc.number')),
      textCell(oneLine(view.number), { style: 'RecordNumber' }),
      labelCell(t('reports:nc.audit')),
      cell(audit.number),
    ),
    row(
      labelCell(t('reports:nc.department')),
      cell(view.department),
      labelCell(t('reports:nc.heads')),
      cell(view.heads.map(oneLine).join(t('common:list-separator'))),
    ),
    row(
      labelCell(t('reports:nc.dates')),
      cell(daySpan(audit.startsOn, audit.endsOn, locale)),
      labelCell(t('reports:nc.auditor')),
      cell(person(view.raisedBy, t)),
    ),
    row(labelCell(t('reports:nc.clause')), textCell(oneLine(cited), { span: 3 })),
    row(
      labelCell(t('reports:nc.grade')),
      cell(
        ticks(
          GRADES.map((grade) => [t(`reports:nc.grade-${grade}`), grade === view.grade]),
          t('reports:gap').repeat(2),
        ),
      ),
      labelCell(t('reports:nc.nature')),
      cell(
        ticks(
          NATURES.map((nature) => [t(`nonconformities:nature.${nature}`), nature === view.nature]),
          t('reports:gap'),
        ),
      ),
    ),
  ])
}

/** ☐ 体系性　☑ 实施性　☐ 效果性 */
function ticks(boxes: readonly (readonly [string, boolean])[], separator: string): string {
  return boxes.map(([word, ticked]) => `${ticked ? '☑' : '☐'}\u00a0${word}`).join(separator)
}
