import { Link, useLoaderData } from '@remix-run/react'
import { Page } from '~/components/shell/page'
import { titled } from '~/components/shell/title'
import { Standing } from '~/components/standards/standing'
import { PageHead } from '~/components/ui/head'
import { Cell, Column, Row, Table } from '~/components/ui/table'
import { visitFor } from '~/http/visit-for.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { editionList } from '~/queries/standards/edition-list'

export const loader = visitFor('standards.read', async ({ library, locale, today }) => editionList(library, { locale, today }))

export const meta = titled((_data, t) => t('standards:title'))

export default function StandardsRoute() {
  const { editions } = useLoaderData<typeof loader>()
  const { t } = useTranslate()
  return (
    <Page current={t('standards:title')}>
      <PageHead title={t('standards:title')} />
      <Table caption={t('standards:title')}>
        <thead>
          <tr>
            <Column>
              <span className="vh">{t('standards:edition.columns.name')}</span>
            </Column>
            <Column>{t('standards:edition.columns.name')}</Column>
            <Column>{t('standards:edition.columns.title')}</Column>
            <Column>{t('standards:edition.columns.published')}</Column>
            <Column>{t('standards:edition.columns.standing')}</Column>
            <Column number>{t('standards:edition.columns.clauses')}</Column>
            <Column number>{t('standards:edition.columns.written')}</Column>
          </tr>
        </thead>
        <tbody>
          {editions.map((edition) => (
            <Row key={edition.id}>
              <Cell narrow="tick">
                <span className="cl">
                  <i>{edition.letter}</i>
                </span>
              </Cell>
              <Cell nowrap narrow="lead">
                <Link className="b" to={paths.edition(edition.id)}>
                  {edition.name}
                </Link>
                {edition.twin && <span className="sub">{edition.twin}</span>}
              </Cell>
              <Cell>{edition.title}</Cell>
              <Cell nowrap className="q2" label={t('standards:edition.columns.published')}>
                {edition.publishedOn ?? t('common:none')}
              </Cell>
              <Cell nowrap narrow="side">
                {edition.verified ? (
                  <Standing standing={edition.standing} />
                ) : (
                  <span className="q2">{t('standards:unverified')}</span>
                )}
                {edition.replacedBy && (
                  <span className="sub">{t('standards:standing.by', { name: edition.replacedBy.name })}</span>
                )}
              </Cell>
              <Cell number label={t('standards:edition.columns.clauses')}>
                {edition.clauses}
              </Cell>
              <Cell number label={t('standards:edition.columns.written')}>
                {edition.written}
              </Cell>
            </Row>
          ))}
        </tbody>
      </Table>
    </Page>
  )
}
