import type { EntityManager } from '@mikro-orm/core'
import type { Library } from '~/content/library'
import type { Locale } from '~/domain/shared/locale'
import { type IPerson, Person } from '~db/entities/people'
import { departmentTitles, personRow } from './person-row.server'
import type { PeopleFilter, PeopleListView } from './person-row.view'

const PAGE = 50

/** Everybody, by name. Paged by key: the name and, where two are called the same, the id. */
export async function peopleList(
  em: EntityManager,
  filter: PeopleFilter & { after: string | null },
  reader: { library: Library; locale: Locale },
): Promise<PeopleListView> {
  const { department, role, after } = filter
  const last = after === null ? null : await em.findOneOrFail(Person, { id: after }, { fields: ['name'] })
  const people = (await em.find(
    Person,
    {
      ...(department ? { department } : {}),
      ...(role ? { roles: { $like: `% ${role} %` } } : {}),
      ...(last ? { $or: [{ name: { $gt: last.name } }, { name: last.name, id: { $gt: last.id } }] } : {}),
    } as never,
    { orderBy: { name: 'asc', id: 'asc' }, limit: PAGE + 1 },
  )) as IPerson[]
  const page = people.slice(0, PAGE)
  return {
    people: page.map((person) => personRow(person, reader)),
    filter: { department, role },
    departments: departmentTitles(reader),
    next: people.length > PAGE ? (page.at(-1)?.id ?? null) : null,
  }
}
