import type { EntityManager } from '@mikro-orm/core'
import type { Library } from '~/content/library'
import { mayEver } from '~/domain/people/permissions'
import type { Locale } from '~/domain/shared/locale'
import { type IPerson, Person } from '~db/entities/people'
import type { OwnerOption } from './answer.view'

/** Whom an action can be given to: who works here and may say that it is done; the department's own people first. One query. */
export async function ownerOptions(
  em: EntityManager,
  department: string,
  { library, locale }: { library: Library; locale: Locale },
): Promise<OwnerOption[]> {
  const people = (await em.find(Person, { disabledAt: null }, { orderBy: { name: 'asc' } })) as IPerson[]
  const title = (id: string | null | undefined) => (id ? (library.departments.get(id)?.title[locale] ?? id) : null)
  const able = people.filter((person) => mayEver(person, 'nonconformities.act'))
  const own = able.filter((person) => person.department === department)
  const others = able.filter((person) => person.department !== department)
  return [...own, ...others].map((person) => ({ id: person.id, name: person.name, department: title(person.department) }))
}
