import { Link } from '@remix-run/react'
import { Cell, Column, Row, Table } from '~/components/ui/table'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { PersonRowView } from '~/queries/people/person-row.view'
import { PersonState } from './person-state'

/** Everybody, one line each. */
export function PeopleTable({ people }: { people: readonly PersonRowView[] }) {
  const { t } = useTranslate()
  return (
    <Table caption={t('people:list.caption')}>
      <thead>
        <tr>
          <Column>{t('people:field.name')}</Column>
          <Column>{t('people:field.email')}</Column>
          <Column>{t('people:field.title')}</Column>
          <Column>{t('people:field.department')}</Column>
          <Column>{t('people:field.roles')}</Column>
          <Column>{t('people:field.state')}</Column>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <Row key={person.id}>
            <Cell narrow="lead" nowrap>
              <Link className="b" to={paths.person(person.id)}>
                {person.name}
              </Link>
            </Cell>
            <Cell narrow="note">{person.email}</Cell>
            <Cell>{person.title}</Cell>
            <Cell>{person.department?.title}</Cell>
            <Cell narrow="note">{person.roles.map((role) => t(`people:role.${role}`)).join(t('common:list-separator'))}</Cell>
            <Cell narrow="side" nowrap>
              <PersonState state={person.state} />
            </Cell>
          </Row>
        ))}
      </tbody>
    </Table>
  )
}
