import type { EntityManager } from '@mikro-orm/core'
import type { Library } from '~/content/library'
import { REPORT_PARTS, type ReportWords, reportAccess } from '~/domain/audits/audit-report'
import type { Actor } from '~/domain/people/roles'
import type { Locale } from '~/domain/shared/locale'
import type { IPerson } from '~db/entities/people'
import { AuditReport, type IAuditReport } from '~db/entities/reports'
import { TrailEntry } from '~db/entities/trail'
import { plantDay } from '~db/plant-time'
import { organisationNames } from '../shared/organisation.server'
import { auditHead } from './audit-head.server'
import type { AuditHeadView } from './audit-head.view'
import type { AuditReportView } from './audit-report.view'
import { reportFigures } from './report-figures.server'

const FORM = 'QR-IA-07'

interface Reader {
  library: Library
  locale: Locale
}

/** What the report QR-IA-07 of an audit says; null when there is none of this number or it is not this reader's. Fourteen queries. */
export async function auditReport(
  em: EntityManager,
  actor: Actor,
  number: string,
  reader: Reader,
): Promise<AuditReportView | null> {
  const head = await auditHead(em, actor, number, reader)
  if (!head) return null
  const found = await em.findOne(AuditReport, { audit: head.id }, { populate: ['writtenBy', 'issuedBy'] as never })
  const report = found as IAuditReport | null
  const audit = { id: head.id, startsOn: head.startsOn, departments: head.departments.map(({ id }) => id) }
  const team = head.team.map(({ id }) => id)
  const access = reportAccess(actor, { ...audit, status: head.status, lead: head.lead.id, team }, Boolean(report?.issuedAt))
  if (!access.read) return null
  const figures = await reportFigures(em, audit, reader)
  return {
    ...factsOf(head, reader),
    company: await organisationNames(em),
    reportId: report?.id ?? null,
    version: report?.version ?? 0,
    words: report && wordsOf(report),
    written: report && {
      id: report.writtenBy.id,
      by: report.writtenBy.name as string,
      on: plantDay(await writtenAt(em, report)),
    },
    issued: report?.issuedAt ? { by: (report.issuedBy as IPerson).name, on: plantDay(report.issuedAt) } : null,
    access,
    figures,
    annexes: annexesOf(
      figures.nonconformities.map((one) => one.number),
      head.number,
      reader,
    ),
  }
}

function factsOf(head: AuditHeadView, { library, locale }: Reader) {
  const form = library.forms.get(FORM)
  return {
    id: head.id,
    number: head.number,
    status: head.status,
    form: {
      id: FORM,
      title: form?.title[locale] ?? '',
      revision: form?.revision ?? '',
      retention: form?.retentionText[locale] ?? '',
    },
    startsOn: head.startsOn,
    endsOn: head.endsOn,
    departments: head.departments.map(({ title }) => title),
    heads: head.departments.flatMap(({ head: name }) => name ?? []),
    lead: { name: head.lead.name, department: head.lead.department ?? '' },
    auditors: head.team.slice(1).map(({ name, department }) => ({ name, department: department ?? '' })),
    companion: head.companion,
    criteria: head.criteria.map(({ letter, name }) => ({ letter, name })),
    overrides: head.team.flatMap(({ name, department, override }) =>
      override ? [{ name, department: department ?? '', reason: override }] : [],
    ),
  }
}

/** The words of a report as they are stored. */
export function wordsOf(report: IAuditReport): ReportWords {
  return Object.fromEntries(REPORT_PARTS.map((part) => [part, report[part]])) as ReportWords
}

async function writtenAt(em: EntityManager, report: IAuditReport): Promise<Date> {
  const written = { subjectId: report.id, event: 'report.written' as const }
  const [last] = await em.find(TrailEntry, written, { fields: ['at'], orderBy: { id: 'desc' }, limit: 1 })
  return last?.at ?? report.createdAt
}

// Plan, checklist, attendance, and the report of each nonconformity (audit-practice §7.6).
function annexesOf(nonconformities: string[], audit: string, { library, locale }: Reader): AuditReportView['annexes'] {
  const annex = (form: string, numbers: string[]) => ({ form, title: library.forms.get(form)?.title[locale] ?? form, numbers })
  return [
    ...['QR-IA-02', 'QR-IA-04', 'QR-IA-03'].map((form) => annex(form, [audit])),
    ...(nonconformities.length > 0 ? [annex('QR-IA-05', nonconformities)] : []),
  ]
}
