import type { EntityManager } from '@mikro-orm/core'
import type { Library } from '~/content/library'
import { AUDIT_STATUSES } from '~/domain/audits/audit-status'
import type { Actor } from '~/domain/people/roles'
import type { Day } from '~/domain/shared/calendar'
import type { Locale } from '~/domain/shared/locale'
import { criteriaOf } from './audit-head.server'
import type { AuditFacets, AuditFilter, AuditListRow, AuditListView } from './audit-list.view'
import { closingOf, numbersByYear } from './audit-numbers.server'
import { type AuditInReach, auditsInReach, countBy, isAfter, selectAudits, yearOfAudit } from './audit-selection.server'
import { summariesOf } from './judged-rows.server'

const PAGE = 30

interface Reader {
  library: Library
  locale: Locale
}

/**
 * Audits, the newest first, as far as the reader may know of them and as they are filtered; paged by number. With them the figures of
 * all that is filtered, and what else there is to choose. Four queries, and those of the scope.
 */
export async function auditList(
  em: EntityManager,
  actor: Actor,
  { before, filter, today, ...reader }: Reader & { filter: AuditFilter; before: string | null; today: Day },
): Promise<AuditListView> {
  const reach = await auditsInReach(em, actor)
  const chosen = selectAudits(reach, filter)
  const rest = before === null ? chosen : chosen.filter(({ audit }) => isAfter(audit.number, before))
  const page = rest.slice(0, PAGE)
  const summaryOf = await summariesOf(
    em,
    chosen.filter(({ access }) => access.checklist).map(({ audit }) => audit.id),
  )
  const closing = await closingOf(em, actor, chosen)
  return {
    audits: page.map((one) => asRow(one, summaryOf, reader)),
    next: rest.length > PAGE ? (page.at(-1)?.audit.number ?? null) : null,
    facets: facetsOf(reach, filter, reader),
    numbers: numbersByYear(chosen, { summaryOf, closing, today }),
  }
}

function asRow(
  { audit, lead, access }: AuditInReach,
  summaryOf: Awaited<ReturnType<typeof summariesOf>>,
  reader: Reader,
): AuditListRow {
  const { total, judged, counts } = summaryOf(audit.id)
  return {
    number: audit.number,
    status: audit.status,
    departments: audit.departments.map((id) => titleOf(id, reader)),
    criteria: (access.plan ? criteriaOf(audit, reader) : []).map(({ letter, name }) => ({ letter, name })),
    startsOn: audit.startsOn,
    endsOn: audit.endsOn,
    lead: access.plan ? lead : null,
    open: access.plan || access.checklist,
    progress: access.checklist ? { total, judged, major: counts.major, minor: counts.minor } : null,
  }
}

function facetsOf(reach: readonly AuditInReach[], filter: AuditFilter, reader: Reader): AuditFacets {
  const years = countBy(reach, filter, 'year', (one) => [yearOfAudit(one)])
  const statuses = countBy(reach, filter, 'status', ({ audit }) => [audit.status])
  const departments = countBy(reach, filter, 'department', ({ audit }) => audit.departments)
  const editions = countBy(reach, filter, 'edition', ({ audit, access }) => (access.plan ? audit.criteria : []))
  const all = [...years].map(([value, count]) => ({ value, count }))
  return {
    years: all.sort((a, b) => Number(b.value) - Number(a.value)),
    statuses: AUDIT_STATUSES.map((value) => ({ value, count: statuses.get(value) ?? 0 })),
    departments: inOrder([...reader.library.departments.keys()], departments, (id) => titleOf(id, reader)),
    editions: inOrder([...reader.library.editions.keys()], editions, (id) => editionName(id, reader)),
  }
}

function inOrder(order: readonly string[], counts: ReadonlyMap<string, number>, titleOf: (id: string) => string) {
  return order.filter((id) => counts.has(id)).map((value) => ({ value, title: titleOf(value), count: counts.get(value) ?? 0 }))
}

function titleOf(department: string, { library, locale }: Reader): string {
  return library.departments.get(department)?.title[locale] ?? department
}

/** An edition as the reader knows it: GB/T 19001-2016 in Chinese, ISO 9001:2015 in English. */
export function editionName(id: string, { library, locale }: Reader): string {
  const edition = library.editions.get(id)
  return (locale === 'zh-CN' ? edition?.national : null) ?? edition?.international ?? id
}
