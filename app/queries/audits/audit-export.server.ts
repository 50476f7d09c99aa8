import type { EntityManager } from '@mikro-orm/core'
import type { Library } from '~/content/library'
import { mayEver } from '~/domain/people/permissions'
import type { Actor } from '~/domain/people/roles'
import { type Day, daysBetween } from '~/domain/shared/calendar'
import type { Locale } from '~/domain/shared/locale'
import { parseClauseRef } from '~/domain/standards/clause-ref'
import { type INonconformity, Nonconformity } from '~db/entities/nonconformities'
import { plantDay } from '~db/plant-time'
import { visibleNonconformities } from '../nonconformities/visible-nonconformities.server'
import type { AuditExportView, ExportedNonconformity } from './audit-export.view'
import { editionName } from './audit-list.server'
import type { AuditFilter } from './audit-list.view'
import { auditsInReach, selectAudits } from './audit-selection.server'
import { summariesOf } from './judged-rows.server'
import { clauseLabel } from './team-rows.server'

interface Reader {
  library: Library
  locale: Locale
  today: Day
}

/** What the list shows with this filter, all pages of it, and the nonconformities of these audits the reader may read. Four queries, and those of the scope. */
export async function auditExport(
  em: EntityManager,
  actor: Actor,
  { filter, ...reader }: Reader & { filter: AuditFilter },
): Promise<AuditExportView> {
  const chosen = selectAudits(await auditsInReach(em, actor), filter)
  const readable = chosen.filter(({ access }) => access.checklist).map(({ audit }) => audit.id)
  const summaryOf = await summariesOf(em, readable)
  const title = (id: string) => reader.library.departments.get(id)?.title[reader.locale] ?? id
  return {
    audits: chosen.map(({ audit, lead, access }) => ({
      number: audit.number,
      status: audit.status,
      departments: audit.departments.map(title),
      criteria: access.plan ? audit.criteria.map((id) => editionName(id, reader)) : [],
      startsOn: audit.startsOn,
      endsOn: audit.endsOn,
      lead: access.plan ? lead : null,
      summary: access.checklist ? summaryOf(audit.id) : null,
    })),
    nonconformities: await raisedIn(
      em,
      actor,
      chosen.map(({ audit }) => audit.id),
      reader,
    ),
  }
}

async function raisedIn(
  em: EntityManager,
  actor: Actor,
  audits: readonly string[],
  reader: Reader,
): Promise<ExportedNonconformity[]> {
  if (!mayEver(actor, 'nonconformities.read') || audits.length === 0) return []
  const visible = await visibleNonconformities(em, actor)
  const found = (await em.find(Nonconformity, { $and: [visible, { audit: { $in: [...audits] } }] } as never, {
    populate: ['audit', 'raisedBy'],
    orderBy: { id: 'desc' },
  })) as INonconformity[]
  return found.map((nonconformity) => exported(nonconformity, reader))
}

function exported(nonconformity: INonconformity, reader: Reader): ExportedNonconformity {
  const { number, status, grade, requirement, fact, evidence, clauseRef, issuedAt, closedAt } = nonconformity
  const issuedOn = issuedAt ? plantDay(issuedAt) : null
  const closedOn = closedAt ? plantDay(closedAt) : null
  const edition = parseClauseRef(clauseRef)?.edition
  return {
    ...{ number, status, grade, requirement, fact, evidence, issuedOn, closedOn },
    audit: nonconformity.audit.number as string,
    nature: nonconformity.nature ?? null,
    department: reader.library.departments.get(nonconformity.department)?.title[reader.locale] ?? nonconformity.department,
    clause: clauseLabel(clauseRef, reader.library),
    edition: edition ? editionName(edition, reader) : '',
    raisedBy: nonconformity.raisedBy.name as string,
    acknowledgeDue: nonconformity.acknowledgeDue ?? null,
    correctDue: nonconformity.correctDue ?? null,
    planDue: nonconformity.planDue ?? null,
    implementDue: nonconformity.implementDue ?? null,
    verifyDue: nonconformity.verifyDue ?? null,
    dueOn: nonconformity.dueOn ?? null,
    days: issuedOn ? daysBetween(issuedOn, closedOn ?? reader.today) : null,
  }
}
