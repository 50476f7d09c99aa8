import { useLoaderData } from '@remix-run/react'
import { NonconformityFilters } from '~/components/nonconformities/nonconformity-filters'
import { NonconformityTable } from '~/components/nonconformities/nonconformity-table'
import { Page } from '~/components/shell/page'
import { titled } from '~/components/shell/title'
import { ButtonLink } from '~/components/ui/button'
import { EmptyState } from '~/components/ui/empty-state'
import { PageHead } from '~/components/ui/head'
import { Pager } from '~/components/ui/pager'
import { GRADES } from '~/domain/nonconformities/draft'
import { NC_STATUSES } from '~/domain/nonconformities/status'
import { visitFor } from '~/http/visit-for.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { nonconformityList } from '~/queries/nonconformities/nonconformity-list.server'

export const loader = visitFor('nonconformities.read', async ({ em, actor, library, locale, request }) => {
  const search = new URL(request.url).searchParams
  const filter = {
    grade: GRADES.find((grade) => grade === search.get('grade')) ?? null,
    status: NC_STATUSES.find((status) => status === search.get('status')) ?? null,
    department: library.departments.has(search.get('department') ?? '') ? search.get('department') : null,
    before: search.get('before'),
  }
  return { filter, ...(await nonconformityList(em, actor, { library, locale, filter })) }
})

export const meta = titled((_data, t) => t('nonconformities:list.title'))

export default function NonconformitiesRoute() {
  const { filter, next, ...list } = useLoaderData<typeof loader>()
  const { t } = useTranslate()
  const { before, ...narrowing } = filter
  const isNarrowed = Object.values(narrowing).some((value) => value !== null)
  const known = Object.values(list.counts).some((count) => count > 0)
  const address = (change: Partial<typeof filter>) => {
    const wanted = Object.entries({ ...narrowing, ...change }).flatMap(([name, value]) => (value ? [[name, value]] : []))
    return wanted.length > 0 ? `${paths.nonconformities()}?${new URLSearchParams(wanted)}` : paths.nonconformities()
  }
  return (
    <Page current={t('nonconformities:list.title')}>
      <PageHead title={t('nonconformities:list.title')} />
      {known && <NonconformityFilters filter={narrowing} departments={list.departments} counts={list.counts} address={address} />}
      {list.nonconformities.length > 0 ? (
        <NonconformityTable nonconformities={list.nonconformities} />
      ) : (
        <EmptyState
          icon="octagon"
          title={t(isNarrowed ? 'nonconformities:list.none-found' : 'nonconformities:list.empty')}
          action={
            isNarrowed ? <ButtonLink to={paths.nonconformities()}>{t('nonconformities:list.clear')}</ButtonLink> : undefined
          }
        >
          {!isNarrowed && t('nonconformities:list.empty-text')}
        </EmptyState>
      )}
      {(next || before) && (
        <Pager
          label={t('ui:pager.label')}
          previous={before ? { to: address({}), label: t('nonconformities:list.newest') } : undefined}
          next={next ? { to: address({ before: next }), label: t('ui:pager.next') } : undefined}
        />
      )}
    </Page>
  )
}
