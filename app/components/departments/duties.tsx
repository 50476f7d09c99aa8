import { Link } from '@remix-run/react'
import { SectionHead } from '~/components/ui/head'
import { Cell, Column, GroupRow, Row, Table } from '~/components/ui/table'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { DepartmentPageView, NamedClause } from '~/queries/departments/department-page.view'

/** The clauses a department leads and supports, edition by edition. */
export function Duties({ duties }: { duties: DepartmentPageView['duties'] }) {
  const { t } = useTranslate()
  return (
    <section className="sec">
      <SectionHead title={t('standards:departments.duties')} />
      <Table caption={t('standards:departments.duties')}>
        <thead>
          <tr>
            <Column>{t('standards:part.leads')}</Column>
            <Column>{t('standards:part.supports')}</Column>
          </tr>
        </thead>
        {duties.map(({ edition, leads, supports }) => (
          <tbody key={edition.id}>
            <GroupRow columns={2} note={leads.length + supports.length}>
              <Link to={paths.edition(edition.id)}>{edition.name}</Link>
            </GroupRow>
            <Row>
              <Cell label={t('standards:part.leads')}>
                <ClauseNumbers clauses={leads} />
              </Cell>
              <Cell label={t('standards:part.supports')}>
                <ClauseNumbers clauses={supports} />
              </Cell>
            </Row>
          </tbody>
        ))}
      </Table>
    </section>
  )
}

function ClauseNumbers({ clauses }: { clauses: readonly NamedClause[] }) {
  const { t } = useTranslate()
  if (clauses.length === 0) return <span className="q">{t('common:none')}</span>
  return (
    <ul className="numbers">
      {clauses.map((clause) => (
        <li key={clause.ref}>
          <Link to={paths.clause(clause.ref)}>
            {clause.number} <span className="q2">{clause.title}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
