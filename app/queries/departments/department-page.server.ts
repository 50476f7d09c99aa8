import type { EntityManager } from '@mikro-orm/core'
import type { DepartmentDoc, EditionDoc, Library } from '~/content/library'
import type { Locale } from '~/domain/shared/locale'
import { clauseRef } from '~/domain/standards/clause-ref'
import { compareLabels } from '~/domain/standards/label'
import { Person } from '~db/entities/people'
import { titleOf } from '../standards/clause-relations'
import { editionName } from '../standards/edition-list'
import type { DepartmentListView, DepartmentPageView, NamedClause } from './department-page.view'

/** Every department with its head and what it answers for. One query. */
export async function departmentList(
  em: EntityManager,
  { library, locale }: { library: Library; locale: Locale },
): Promise<DepartmentListView> {
  const heads = await headsOf(em)
  return {
    departments: [...library.departments.values()].map((department) => ({
      id: department.id,
      code: department.code,
      title: department.title[locale],
      head: heads.get(department.id) ?? null,
      leads: count(department.leads),
      supports: count(department.supports),
      evidence: evidenceCount(library, department.id),
    })),
  }
}

/** One department: who they are, what they lead and support; null when there is none of this id. */
export async function departmentPage(
  em: EntityManager,
  id: string,
  { library, locale }: { library: Library; locale: Locale },
): Promise<DepartmentPageView | null> {
  const department = library.departments.get(id)
  if (!department) return null
  const heads = await headsOf(em)
  return {
    department: {
      id,
      code: department.code,
      title: department.title[locale],
      head: heads.get(id) ?? null,
      headRole: department.roles[department.head]?.[locale] ?? department.head,
    },
    path: department.paths[locale],
    roles: Object.values(department.roles).map((role) => role[locale]),
    duties: dutiesOf(library, department, locale),
    evidence: evidenceCount(library, id),
  }
}

async function headsOf(em: EntityManager): Promise<Map<string, string>> {
  const heads = await em.find(Person, { roles: { $like: '% department-head %' }, disabledAt: null } as never, {
    fields: ['name', 'department'],
  })
  return new Map(heads.flatMap((head) => (head.department ? [[head.department, head.name] as const] : [])))
}

function dutiesOf(library: Library, department: DepartmentDoc, locale: Locale): DepartmentPageView['duties'] {
  const editions = [...new Set([...Object.keys(department.leads), ...Object.keys(department.supports)])]
    .flatMap((id) => library.editions.get(id) ?? [])
    .sort((a, b) => compareLabels({ number: '', letter: a.letter }, { number: '', letter: b.letter }))
  return editions.map((edition) => ({
    edition: { id: edition.id, name: editionName(edition, locale), letter: edition.letter },
    leads: named(edition, department.leads[edition.id] ?? [], locale),
    supports: named(edition, department.supports[edition.id] ?? [], locale),
  }))
}

function named(edition: EditionDoc, numbers: readonly string[], locale: Locale): NamedClause[] {
  return numbers.map((number) => ({ ref: clauseRef(edition.id, number), number, title: titleOf(edition, number, locale) ?? '' }))
}

function count(clauses: Readonly<Record<string, readonly string[]>>): number {
  return Object.values(clauses).reduce((sum, numbers) => sum + numbers.length, 0)
}

function evidenceCount(library: Library, department: string): number {
  return [...library.evidence.values()].filter((item) => item.department === department).length
}
