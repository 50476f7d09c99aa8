import type { Library } from '~/content/library'
import type { Locale } from '~/domain/shared/locale'
import type { IPerson } from '~db/entities/people'
import type { PersonRowView } from './person-row.view'

/** A person as lists show them. */
export function personRow(person: IPerson, { library, locale }: { library: Library; locale: Locale }): PersonRowView {
  const id = person.department ?? null
  return {
    id: person.id,
    name: person.name,
    email: person.email,
    title: person.title ?? null,
    department: id === null ? null : { id, title: library.departments.get(id)?.title[locale] ?? id },
    roles: [...person.roles],
    state: person.disabledAt ? 'disabled' : person.passwordHash ? 'active' : 'invited',
  }
}

/** Every department there is, in the reader's language. */
export function departmentTitles({ library, locale }: { library: Library; locale: Locale }): { id: string; title: string }[] {
  return [...library.departments.values()].map(({ id, title }) => ({ id, title: title[locale] }))
}
