import { Link, useLoaderData } from '@remix-run/react'
import { Page } from '~/components/shell/page'
import { titled } from '~/components/shell/title'
import { PageHead } from '~/components/ui/head'
import { Cell, Column, Row, Table } from '~/components/ui/table'
import { visitFor } from '~/http/visit-for.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { departmentList } from '~/queries/departments/department-page.server'

export const loader = visitFor('departments.read', async ({ em, library, locale }) => departmentList(em, { library, locale }))

export const meta = titled((_data, t) => t('standards:departments.title'))

export default function DepartmentsRoute() {
  const { departments } = useLoaderData<typeof loader>()
  const { t } = useTranslate()
  return (
    <Page current={t('standards:departments.title')}>
      <PageHead title={t('standards:departments.title')} />
      <Table caption={t('standards:departments.title')}>
        <thead>
          <tr>
            <Column>{t('standards:departments.columns.code')}</Column>
            <Column>{t('standards:departments.columns.name')}</Column>
            <Column>{t('standards:departments.columns.head')}</Column>
            <Column number>{t('standards:departments.columns.leads')}</Column>
            <Column number>{t('standards:departments.columns.supports')}</Column>
            <Column number>{t('standards:departments.columns.evidence')}</Column>
          </tr>
        </thead>
        <tbody>
          {departments.map((department) => (
            <Row key={department.id}>
              <Cell nowrap className="q2">
                {department.code}
              </Cell>
              <Cell nowrap narrow="lead">
                <Link className="b" to={paths.department(department.id)}>
                  {department.title}
                </Link>
              </Cell>
              <Cell nowrap>{department.head ?? <span className="q">{t('standards:departments.no-head')}</span>}</Cell>
              <Cell number label={t('standards:departments.columns.leads')}>
                {department.leads}
              </Cell>
              <Cell number label={t('standards:departments.columns.supports')}>
                {department.supports}
              </Cell>
              <Cell number label={t('standards:departments.columns.evidence')}>
                {department.evidence > 0 ? <Link to={paths.departmentEvidence(department.id)}>{department.evidence}</Link> : 0}
              </Cell>
            </Row>
          ))}
        </tbody>
      </Table>
    </Page>
  )
}
