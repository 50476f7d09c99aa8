import type { EntityManager } from '@mikro-orm/core'
import type { Library } from '~/content/library'
import type { Grade } from '~/domain/nonconformities/draft'
import { NC_STATUSES, type NcStatus } from '~/domain/nonconformities/status'
import type { Actor } from '~/domain/people/roles'
import type { Locale } from '~/domain/shared/locale'
import { parseClauseRef } from '~/domain/standards/clause-ref'
import { type INonconformity, Nonconformity } from '~db/entities/nonconformities'
import type { NonconformityListView, NonconformityRow } from './nonconformity-list.view'
import { visibleNonconformities } from './visible-nonconformities.server'

const PAGE = 30
/** As much of the fact as a row shows. */
const EXCERPT = 120

export interface NonconformityFilter {
  grade: Grade | null
  department: string | null
  status: NcStatus | null
  before: string | null
}

/** Nonconformities, the newest first, as far as the reader may know of them. Paged by number. Three queries. */
export async function nonconformityList(
  em: EntityManager,
  actor: Actor,
  { library, locale, filter }: { library: Library; locale: Locale; filter: NonconformityFilter },
): Promise<NonconformityListView> {
  const visible = await visibleNonconformities(em, actor)
  const { grade, department, status } = filter
  const narrowed = { ...(grade && { grade }), ...(department && { department }), ...(status && { status }) }
  // Ids sort in the order of creation; numbers as text would put 100 before 99.
  const from = filter.before
    ? await em.findOne(Nonconformity, { $and: [visible, { number: filter.before }] } as never, { fields: ['id'] })
    : null
  const found = await em.find(Nonconformity, { $and: [visible, narrowed, from ? { id: { $lt: from.id } } : {}] } as never, {
    populate: ['audit', 'raisedBy'],
    orderBy: { id: 'desc' },
    limit: PAGE + 1,
  })
  const all = await em.find(Nonconformity, visible as never, { fields: ['status', 'department'] })
  const title = (id: string) => library.departments.get(id)?.title[locale] ?? id
  const concerned = new Set(all.map((nonconformity) => nonconformity.department as string))
  const page = found.slice(0, PAGE) as INonconformity[]
  return {
    nonconformities: page.map((nonconformity) => asRow(nonconformity, library, title)),
    departments: [...library.departments.keys()].filter((id) => concerned.has(id)).map((id) => ({ id, title: title(id) })),
    counts: Object.fromEntries(
      NC_STATUSES.map((one) => [one, all.filter((nonconformity) => nonconformity.status === one).length]),
    ) as Record<NcStatus, number>,
    next: found.length > PAGE ? (page.at(-1)?.number ?? null) : null,
  }
}

function asRow(nonconformity: INonconformity, library: Library, title: (id: string) => string): NonconformityRow {
  const { fact } = nonconformity
  const clause = parseClauseRef(nonconformity.clauseRef)
  return {
    number: nonconformity.number,
    status: nonconformity.status,
    grade: nonconformity.grade,
    department: title(nonconformity.department),
    clause: {
      ref: nonconformity.clauseRef,
      number: clause?.number ?? nonconformity.clauseRef,
      letter: (clause && library.editions.get(clause.edition)?.letter) ?? '',
    },
    fact: [...fact].length > EXCERPT ? `${[...fact].slice(0, EXCERPT).join('')}…` : fact,
    audit: nonconformity.audit.number as string,
    raisedBy: nonconformity.raisedBy.name as string,
    at: (nonconformity.issuedAt ?? nonconformity.createdAt).toISOString(),
  }
}
