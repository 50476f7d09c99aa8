import type { EntityManager } from '@mikro-orm/core'
import type { Library } from '~/content/library'
import type { Actor } from '~/domain/people/roles'
import type { Locale } from '~/domain/shared/locale'
import { organisationNames } from '../shared/organisation.server'
import { auditHead } from './audit-head.server'
import { auditSheet } from './audit-sheet.server'
import type { ChecklistReportView } from './checklist-report.view'

const FORM = 'QR-IA-04'

/** What the paper QR-IA-04 of an audit says; null when the reader may not see its checklist. */
export async function checklistReport(
  em: EntityManager,
  actor: Actor,
  number: string,
  reader: { library: Library; locale: Locale; otherTheme: string },
): Promise<ChecklistReportView | null> {
  const head = await auditHead(em, actor, number, reader)
  if (!head?.access.checklist) return null
  const sheet = await auditSheet(em, head.id, reader)
  const company = await organisationNames(em)
  const form = reader.library.forms.get(FORM)
  const [, ...others] = head.team
  return {
    number: head.number,
    status: head.status,
    company,
    form: {
      id: FORM,
      title: form?.title[reader.locale] ?? '',
      revision: form?.revision ?? '',
      retention: form?.retentionText[reader.locale] ?? '',
    },
    startsOn: head.startsOn,
    endsOn: head.endsOn,
    departments: head.departments.map((department) => department.title),
    heads: head.departments.flatMap((department) => department.head ?? []),
    lead: { name: head.lead.name, department: head.lead.department ?? '' },
    auditors: others.map(({ name, department }) => ({ name, department: department ?? '' })),
    companion: head.companion,
    criteria: head.criteria.map(({ letter, name }) => ({ letter, name })),
    rows: sheet.groups.flatMap((group) =>
      group.rows.map((row) => ({
        theme: group.theme,
        labels: group.labels,
        question: row.question,
        record: row.record,
        judgement: row.judgement,
        nonconformity: row.nonconformity?.number ?? null,
      })),
    ),
    overrides: head.team.flatMap(({ name, department, override }) =>
      override ? [{ name, department: department ?? '', reason: override }] : [],
    ),
  }
}
