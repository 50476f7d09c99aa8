import { JUDGEMENTS } from '~/domain/audits/judgement'
import type { Locale } from '~/domain/shared/locale'
import { type ServerTranslate, serverTranslator } from '~/i18n/server-translator'
import type { AuditExportView, ExportedAudit, ExportedNonconformity } from '~/queries/audits/audit-export.view'
import { type Sheet, type SheetColumn, sheet } from './excel/workbook'

/** A list of audits as two sheets: the audits, and the nonconformities raised in them. */
export function auditListSheets(view: AuditExportView, locale: Locale): Sheet[] {
  const t = serverTranslator(locale)
  return [
    sheet(t('reports:excel.audits'), auditColumns(t), view.audits),
    sheet(t('reports:excel.nonconformities'), nonconformityColumns(t), view.nonconformities),
  ]
}

function auditColumns(t: ServerTranslate): SheetColumn<ExportedAudit>[] {
  const list = (words: readonly string[]) => words.join(t('common:list-separator'))
  return [
    { head: t('audits:list.number'), kind: 'text', width: 14, value: ({ number }) => number },
    { head: t('audits:list.status'), kind: 'text', width: 10, value: ({ status }) => t(`audits:status.${status}`) },
    { head: t('audits:list.departments'), kind: 'text', width: 24, value: ({ departments }) => list(departments) },
    { head: t('reports:excel.criteria'), kind: 'text', width: 32, value: ({ criteria }) => list(criteria) || null },
    { head: t('reports:excel.starts'), kind: 'day', width: 12, value: ({ startsOn }) => startsOn },
    { head: t('reports:excel.ends'), kind: 'day', width: 12, value: ({ endsOn }) => endsOn },
    { head: t('audits:list.lead'), kind: 'text', width: 12, value: ({ lead }) => lead },
    { head: t('reports:excel.rows'), kind: 'number', width: 8, value: ({ summary }) => summary?.total ?? null },
    { head: t('reports:excel.judged'), kind: 'number', width: 8, value: ({ summary }) => summary?.judged ?? null },
    ...JUDGEMENTS.map(
      (judgement): SheetColumn<ExportedAudit> => ({
        head: t(`audits:judgement.${judgement}`),
        kind: 'number',
        width: 12,
        value: ({ summary }) => summary?.counts[judgement] ?? null,
      }),
    ),
  ]
}

function nonconformityColumns(t: ServerTranslate): SheetColumn<ExportedNonconformity>[] {
  type Column = SheetColumn<ExportedNonconformity>
  const day = (head: string, value: Column['value']): Column => ({ head, kind: 'day', width: 12, value })
  const words = (head: string, width: number, value: Column['value']): Column => ({ head, kind: 'text', width, value })
  return [
    words(t('nonconformities:list.number'), 14, ({ number }) => number),
    words(t('reports:excel.audit'), 14, ({ audit }) => audit),
    words(t('nonconformities:list.status'), 14, ({ status }) => t(`nonconformities:status.${status}`)),
    words(t('nonconformities:list.grade'), 12, ({ grade }) => t(`audits:judgement.${grade}`)),
    words(t('reports:excel.nature'), 12, ({ nature }) => nature && t(`nonconformities:nature.${nature}`)),
    words(t('nonconformities:list.department'), 16, ({ department }) => department),
    words(t('nonconformities:list.clause'), 12, ({ clause }) => clause),
    words(t('reports:excel.edition'), 20, ({ edition }) => edition || null),
    words(t('nonconformities:list.fact'), 48, ({ fact }) => fact || null),
    words(t('nonconformities:title.requirement'), 40, ({ requirement }) => requirement || null),
    words(t('nonconformities:title.evidence'), 32, ({ evidence }) => evidence || null),
    words(t('reports:excel.raised-by'), 12, ({ raisedBy }) => raisedBy),
    day(t('reports:excel.issued'), ({ issuedOn }) => issuedOn),
    day(t('reports:excel.acknowledge-due'), ({ acknowledgeDue }) => acknowledgeDue),
    day(t('reports:excel.correct-due'), ({ correctDue }) => correctDue),
    day(t('reports:excel.plan-due'), ({ planDue }) => planDue),
    day(t('reports:excel.implement-due'), ({ implementDue }) => implementDue),
    day(t('reports:excel.verify-due'), ({ verifyDue }) => verifyDue),
    day(t('reports:excel.due'), ({ dueOn }) => dueOn),
    day(t('reports:excel.closed'), ({ closedOn }) => closedOn),
    { head: t('reports:excel.days'), kind: 'number', width: 10, value: ({ days }) => days },
  ]
}
