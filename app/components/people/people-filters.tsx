import { Link } from '@remix-run/react'
import { ChipMenu, Chips } from '~/components/ui/chip'
import { ROLES } from '~/domain/people/roles'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { PeopleFilter, PeopleListView } from '~/queries/people/person-row.view'

/** The list's address with these filters. */
export function peopleAddress(filter: Partial<Record<'department' | 'role' | 'after', string | null>>): string {
  const query = new URLSearchParams()
  for (const name of ['department', 'role', 'after'] as const) if (filter[name]) query.set(name, filter[name])
  return `${paths.people()}${query.size > 0 ? `?${query}` : ''}`
}

/** Of which department, in which role: each choice is an address. */
export function PeopleFilters({ filter, departments }: { filter: PeopleFilter; departments: PeopleListView['departments'] }) {
  const { t } = useTranslate()
  const { department, role } = filter
  const all = t('people:list.all')
  return (
    <Chips label={t('people:list.filters')}>
      <ChipMenu
        label={t('people:field.department')}
        value={departments.find(({ id }) => id === department)?.title ?? department ?? all}
        on={department !== null}
        options={[
          { label: all, to: peopleAddress({ ...filter, department: null }), current: department === null },
          ...departments.map(({ id, title }) => ({
            label: title,
            to: peopleAddress({ ...filter, department: id }),
            current: department === id,
          })),
        ]}
      />
      <ChipMenu
        label={t('people:field.role')}
        value={role ? t(`people:role.${role}`) : all}
        on={role !== null}
        options={[
          { label: all, to: peopleAddress({ ...filter, role: null }), current: role === null },
          ...ROLES.map((one) => ({
            label: t(`people:role.${one}`),
            to: peopleAddress({ ...filter, role: one }),
            current: role === one,
          })),
        ]}
      />
      {(department || role) && <Link to={paths.people()}>{t('people:list.reset')}</Link>}
    </Chips>
  )
}
