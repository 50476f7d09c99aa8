import type { EntityManager } from '@mikro-orm/core'
import { selectableCriteria } from '~/content/checklist-for'
import type { EditionDoc, Library } from '~/content/library'
import type { Locale } from '~/domain/shared/locale'
import { Person } from '~db/entities/people'
import type { AuditPlanningView } from './audit-planning.view'

/** Departments, criteria and auditors to choose from. One query. */
export async function auditPlanning(
  em: EntityManager,
  { library, locale }: { library: Library; locale: Locale },
): Promise<AuditPlanningView> {
  const auditors = await em.find(Person, { roles: { $like: '% auditor %' }, disabledAt: null } as never, {
    fields: ['name', 'department'],
    orderBy: { name: 'asc' },
  })
  const title = (id: string) => library.departments.get(id)?.title[locale] ?? id
  const selectable = selectableCriteria(library)
  const nameOf = (edition: EditionDoc) => (locale === 'zh-CN' ? edition.national : null) ?? edition.international
  return {
    departments: [...library.departments.values()].map(({ id }) => ({ id, title: title(id) })),
    criteria: selectable.map((edition) => ({
      id: edition.id,
      letter: edition.letter,
      name: nameOf(edition),
      title: edition.title[locale],
      replacedBy: successorOf(edition, library, nameOf),
      older: selectable.some((other) => other.id === edition.replacedBy),
    })),
    auditors: auditors.map((person) => ({
      id: person.id,
      name: person.name,
      department: person.department ? { id: person.department, title: title(person.department) } : null,
    })),
  }
}

function successorOf(edition: EditionDoc, library: Library, nameOf: (edition: EditionDoc) => string): string | null {
  const successor = edition.replacedBy ? library.editions.get(edition.replacedBy) : undefined
  return successor ? nameOf(successor) : null
}
