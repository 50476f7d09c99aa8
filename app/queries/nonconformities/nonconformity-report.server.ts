import type { EntityManager } from '@mikro-orm/core'
import type { Library } from '~/content/library'
import type { Actor } from '~/domain/people/roles'
import type { Day } from '~/domain/shared/calendar'
import type { Locale } from '~/domain/shared/locale'
import { parseClauseRef } from '~/domain/standards/clause-ref'
import type { IAudit } from '~db/entities/audits'
import { type INonconformity, Nonconformity } from '~db/entities/nonconformities'
import { type IPerson, Person } from '~db/entities/people'
import { plantDay } from '~db/plant-time'
import { organisationNames } from '../shared/organisation.server'
import type { NonconformityReportView, Signed } from './nonconformity-report.view'
import { answerOf } from './reported-answer.server'
import { visibleNonconformities } from './visible-nonconformities.server'

const FORM = 'QR-IA-05'

interface Reader {
  library: Library
  locale: Locale
  today: Day
}

/** What the report QR-IA-05 says; null when there is none of this number or it is not this reader's. Seven queries. */
export async function nonconformityReport(
  em: EntityManager,
  actor: Actor,
  number: string,
  { library, locale, today }: Reader,
): Promise<NonconformityReportView | null> {
  const visible = await visibleNonconformities(em, actor)
  const found = await em.findOne(Nonconformity, { $and: [visible, { number }] } as never, {
    populate: ['audit', 'raisedBy', 'acknowledgedBy', 'correctedBy', 'closedBy'] as never,
  })
  if (!found) return null
  const nonconformity = found as INonconformity
  const audit = nonconformity.audit as IAudit
  const heading = { department: nonconformity.department, roles: { $like: '% department-head %' }, disabledAt: null }
  const heads = await em.find(Person, heading as never, { fields: ['name'], orderBy: { id: 'asc' } })
  const title = (id: string | null | undefined) => (id ? (library.departments.get(id)?.title[locale] ?? id) : '')
  const raiser = nonconformity.raisedBy as IPerson
  const form = library.forms.get(FORM)
  return {
    ...wordsOf(nonconformity),
    today,
    company: await organisationNames(em),
    form: {
      id: FORM,
      title: form?.title[locale] ?? '',
      revision: form?.revision ?? '',
      retention: form?.retentionText[locale] ?? '',
    },
    criteria: audit.criteria.map((id) => ({ letter: library.editions.get(id)?.letter ?? '' })),
    audit: { number: audit.number, startsOn: audit.startsOn, endsOn: audit.endsOn },
    department: title(nonconformity.department),
    heads: heads.map(({ name }) => name),
    clause: clauseOf(nonconformity.clauseRef, library, locale),
    raisedBy: { name: raiser.name, department: title(raiser.department), on: dayOf(nonconformity.issuedAt) },
    ...(await answerOf(em, nonconformity.id, title)),
  }
}

function wordsOf(nonconformity: INonconformity) {
  const { id, number, version, status, grade, requirement, fact, evidence } = nonconformity
  return {
    ...{ id, number, version, status, grade, requirement, fact, evidence },
    nature: nonconformity.nature ?? null,
    acknowledged: signed(nonconformity.acknowledgedBy as IPerson | null, nonconformity.acknowledgedAt),
    correction: nonconformity.correction ?? '',
    corrected: signed(nonconformity.correctedBy as IPerson | null, nonconformity.correctedAt),
    correctDue: nonconformity.correctDue ?? null,
    planDue: nonconformity.planDue ?? null,
    verifyDue: nonconformity.verifyDue ?? null,
    closed: signed(nonconformity.closedBy as IPerson | null, nonconformity.closedAt),
  }
}

/** Who signed a part, and on which day of the plant; null when nobody has. */
function signed(person: { name: string } | null | undefined, at: Date | null | undefined): Signed | null {
  return person ? { name: person.name, on: dayOf(at) } : null
}

function dayOf(at: Date | null | undefined): Day | null {
  return at ? plantDay(at) : null
}

function clauseOf(ref: string, library: Library, locale: Locale): NonconformityReportView['clause'] {
  const clause = parseClauseRef(ref)
  const edition = clause ? library.editions.get(clause.edition) : undefined
  const title = edition?.outline.find((entry) => entry.number === clause?.number)?.title[locale] ?? ''
  return {
    edition: (locale === 'zh-CN' ? edition?.national : null) ?? edition?.international ?? '',
    number: clause?.number ?? ref,
    // In brackets where the standard gives its clause no title; on paper the brackets only puzzle.
    title: title.replace(/^[（(](.*)[)）]$/, '$1'),
  }
}
