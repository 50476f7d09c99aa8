import type { EntityManager } from '@mikro-orm/core'
import type { Library } from '~/content/library'
import { OPEN_STATUSES } from '~/domain/nonconformities/status'
import { blocking } from '~/domain/nonconformities/waiting'
import type { Actor } from '~/domain/people/roles'
import { type Day, daysBetween } from '~/domain/shared/calendar'
import type { Locale } from '~/domain/shared/locale'
import { parseClauseRef } from '~/domain/standards/clause-ref'
import { type INonconformity, Nonconformity } from '~db/entities/nonconformities'
import { plantDay } from '~db/plant-time'
import { clauseCondition } from './clause-condition'
import { countNonconformities, issuedBetween } from './nonconformity-counts.server'
import type { NonconformityFilter, NonconformityListView, NonconformityRow } from './nonconformity-list.view'
import { visibleNonconformities } from './visible-nonconformities.server'
import { waitingNames } from './waiting-names.server'

const PAGE = 30
/** As much of the fact as a row shows. */
const EXCERPT = 120

interface Asked {
  library: Library
  locale: Locale
  today: Day
  filter: NonconformityFilter
  /** The key of the last row of the page before. */
  before: string | null
}

/** Nonconformities as far as the reader may know of them, by age or by due day, paged by key. At most six queries. */
export async function nonconformityList(
  em: EntityManager,
  actor: Actor,
  { library, locale, today, filter, before }: Asked,
): Promise<NonconformityListView> {
  const visible = await visibleNonconformities(em, actor)
  const counts = await countNonconformities(em, visible, today)
  const wanted = [visible, ...narrowed(filter, { library, today }), ...after(before, filter.sort)]
  const found = (await em.find(Nonconformity, { $and: wanted } as never, {
    orderBy: filter.sort === 'due' ? [{ dueOn: 'asc nulls last' }, { id: 'asc' }] : { id: 'desc' },
    limit: PAGE + 1,
  })) as INonconformity[]
  const page = found.slice(0, PAGE)
  const namesOf = await waitingNames(em, page)
  const title = (id: string) => library.departments.get(id)?.title[locale] ?? id
  const last = page.at(-1)
  return {
    nonconformities: page.map((one) => ({ ...asRow(one, library, today, namesOf(one)), department: title(one.department) })),
    departments: [...library.departments.keys()].flatMap((id) => {
      const count = counts.departments.get(id)
      return count ? [{ id, title: title(id), count }] : []
    }),
    counts: counts.states,
    ages: counts.ages,
    next: found.length > PAGE && last ? keyOf(last, filter.sort) : null,
  }
}

function narrowed(
  { state, age, grade, department, clause }: NonconformityFilter,
  { library, today }: { library: Library; today: Day },
): Record<string, unknown>[] {
  const open = { status: { $in: OPEN_STATUSES } }
  const conditions: Record<string, unknown>[] = []
  if (state === 'open') conditions.push(open)
  else if (state === 'late') conditions.push({ ...open, dueOn: { $lt: today } })
  else if (state) conditions.push({ status: state })
  if (age) {
    const { from, until } = issuedBetween(age, today)
    conditions.push({ ...open, issuedAt: { $lt: until, ...(from && { $gte: from }) } })
  }
  if (grade) conditions.push({ grade })
  if (department) conditions.push({ department })
  if (clause) conditions.push(clauseCondition(clause, library))
  return conditions
}

// Ids sort in the order of creation; numbers as text would put 100 before 99. By due day the id settles what is due together.
function keyOf({ id, dueOn }: INonconformity, sort: NonconformityFilter['sort']): string {
  return sort === 'due' ? `${dueOn ?? ''}~${id}` : id
}

function after(key: string | null, sort: NonconformityFilter['sort']): Record<string, unknown>[] {
  if (!key) return []
  if (sort === 'newest') return [{ id: { $lt: key } }]
  const [dueOn = '', id = ''] = key.split('~')
  if (dueOn === '') return [{ dueOn: null, id: { $gt: id } }]
  return [{ $or: [{ dueOn: { $gt: dueOn } }, { dueOn, id: { $gt: id } }, { dueOn: null }] }]
}

function asRow(one: INonconformity, library: Library, today: Day, names: string[]): Omit<NonconformityRow, 'department'> {
  const { number, status, grade, fact, clauseRef, dueOn = null, statusSince, issuedAt, closedAt } = one
  const clause = parseClauseRef(clauseRef)
  const blocked = blocking({ status, dueOn, since: statusSince ? plantDay(statusSince) : null }, today)
  return {
    ...{ number, status, grade },
    clause: {
      ref: clauseRef,
      number: clause?.number ?? clauseRef,
      letter: (clause && library.editions.get(clause.edition)?.letter) ?? '',
    },
    fact: [...fact].length > EXCERPT ? `${[...fact].slice(0, EXCERPT).join('')}…` : fact,
    waits: blocked && { for: blocked.waitsFor, names, dueOn: blocked.dueOn, late: blocked.late },
    days: issuedAt ? daysBetween(plantDay(issuedAt), closedAt ? plantDay(closedAt) : today) : null,
  }
}
