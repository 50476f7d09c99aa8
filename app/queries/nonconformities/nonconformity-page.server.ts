import type { EntityManager } from '@mikro-orm/core'
import type { Library } from '~/content/library'
import { auditAccess } from '~/domain/audits/audit-access'
import { may } from '~/domain/people/permissions'
import type { Actor } from '~/domain/people/roles'
import type { Day } from '~/domain/shared/calendar'
import type { Locale } from '~/domain/shared/locale'
import { parseClauseRef } from '~/domain/standards/clause-ref'
import { AuditMember, type IAudit, type IChecklistItem, ItemFile } from '~db/entities/audits'
import { type INonconformity, Nonconformity } from '~db/entities/nonconformities'
import type { IPerson } from '~db/entities/people'
import { answerOf } from './answer.server'
import type { NonconformityView } from './nonconformity-page.view'
import { related } from './related.server'
import { visibleNonconformities } from './visible-nonconformities.server'

const FORM = 'QR-IA-05'

/** A nonconformity to read; null when there is none of this number or it is not this reader's. Ten queries. */
export async function nonconformityPage(
  em: EntityManager,
  actor: Actor & { name: string },
  number: string,
  { library, locale, today }: { library: Library; locale: Locale; today: Day },
): Promise<NonconformityView | null> {
  const visible = await visibleNonconformities(em, actor)
  const found = await em.findOne(Nonconformity, { $and: [visible, { number }] } as never, {
    populate: ['audit', 'item.wording', 'raisedBy', 'acknowledgedBy', 'correctedBy', 'closedBy'] as never,
  })
  if (!found) return null
  const nonconformity = found as INonconformity
  const item = nonconformity.item as IChecklistItem
  const audit = nonconformity.audit as IAudit
  const members = await em.find(AuditMember, { audit: audit.id }, { populate: ['person'], orderBy: { position: 'asc' } })
  const files = await em.find(ItemFile, { item: item.id }, { fields: ['name'], orderBy: { createdAt: 'asc', id: 'asc' } })
  const people = members.map((member) => member.person as IPerson)
  const team = people.map(({ id }) => id)
  const named = (id: string) => ({ id, title: library.departments.get(id)?.title[locale] ?? id })
  const form = library.forms.get(FORM)
  return {
    id: nonconformity.id,
    ...wordsOf(nonconformity),
    files: files.map(({ id, name }) => ({ id, name })),
    clause: clauseOf(nonconformity.clauseRef, library, locale),
    audit: { number: audit.number, startsOn: audit.startsOn, endsOn: audit.endsOn },
    position: item.position,
    question: locale === 'zh-CN' ? item.wording.questionZh : item.wording.questionEn,
    department: named(nonconformity.department),
    departments: item.departments.map(named),
    form: { id: FORM, title: form?.title[locale] ?? '', revision: form?.revision ?? '' },
    write: nonconformity.status === 'draft' && may(actor, 'nonconformities.draft', { team }),
    sheet: auditAccess(actor, { status: audit.status, departments: audit.departments, lead: audit.lead.id, team }).checklist,
    answer: await answerOf(em, nonconformity, { actor, today, team: people }),
    related: await related(em, nonconformity, { visible, today }),
  }
}

function wordsOf(nonconformity: INonconformity) {
  const { number, version, status, grade, requirement, fact, evidence, nature = null } = nonconformity
  return {
    ...{ number, version, status, grade, nature, requirement, fact, evidence },
    raisedBy: nonconformity.raisedBy.name as string,
    draftedAt: nonconformity.createdAt.toISOString(),
    issuedAt: nonconformity.issuedAt?.toISOString() ?? null,
  }
}

function clauseOf(ref: string, library: Library, locale: Locale): NonconformityView['clause'] {
  const clause = parseClauseRef(ref)
  const edition = clause ? library.editions.get(clause.edition) : undefined
  return {
    ref,
    number: clause?.number ?? ref,
    letter: edition?.letter ?? '',
    edition: (locale === 'zh-CN' ? edition?.national : null) ?? edition?.international ?? '',
    title: edition?.outline.find((entry) => entry.number === clause?.number)?.title[locale] ?? '',
  }
}
