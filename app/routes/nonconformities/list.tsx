import { useLoaderData } from '@remix-run/react'
import { NonconformityFilters } from '~/components/nonconformities/nonconformity-filters'
import { NonconformityTable } from '~/components/nonconformities/nonconformity-table'
import { Page } from '~/components/shell/page'
import { titled } from '~/components/shell/title'
import { ButtonLink } from '~/components/ui/button'
import { EmptyState } from '~/components/ui/empty-state'
import { PageHead } from '~/components/ui/head'
import { Pager } from '~/components/ui/pager'
import { AGE_BANDS } from '~/domain/nonconformities/age'
import { GRADES } from '~/domain/nonconformities/draft'
import { NC_STATUSES } from '~/domain/nonconformities/status'
import { visitFor } from '~/http/visit-for.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { nonconformityList } from '~/queries/nonconformities/nonconformity-list.server'
import type { NonconformityFilter } from '~/queries/nonconformities/nonconformity-list.view'

export const loader = visitFor('nonconformities.read', async ({ em, actor, library, locale, today, request }) => {
  const search = new URL(request.url).searchParams
  const before = search.get('before')
  const filter: NonconformityFilter = {
    state: (['open', 'late', ...NC_STATUSES] as const).find((state) => state === search.get('state')) ?? null,
    age: AGE_BANDS.find((age) => age === search.get('age')) ?? null,
    grade: GRADES.find((grade) => grade === search.get('grade')) ?? null,
    department: library.departments.has(search.get('department') ?? '') ? search.get('department') : null,
    clause: search.get('clause')?.trim() || null,
    sort: search.get('sort') === 'due' ? 'due' : 'newest',
  }
  return { filter, before, ...(await nonconformityList(em, actor, { library, locale, today, filter, before })) }
})

export const meta = titled((_data, t) => t('nonconformities:list.title'))

export default function NonconformitiesRoute() {
  const { filter, before, next, ...list } = useLoaderData<typeof loader>()
  const { t } = useTranslate()
  const { sort, ...narrowing } = filter
  const isNarrowed = Object.values(narrowing).some((value) => value !== null)
  const known = list.departments.length > 0
  const address = (change: Partial<NonconformityFilter & { before: string }>) => {
    const wanted = Object.entries({ ...filter, ...change }).flatMap(([name, value]) =>
      value && value !== 'newest' ? [[name, value]] : [],
    )
    return wanted.length > 0 ? `${paths.nonconformities()}?${new URLSearchParams(wanted)}` : paths.nonconformities()
  }
  return (
    <Page current={t('nonconformities:list.title')}>
      <PageHead
        title={t('nonconformities:list.title')}
        actions={<ButtonLink to={paths.deadlines()}>{t('nonconformities:list.deadlines')}</ButtonLink>}
      />
      {known && <NonconformityFilters filter={filter} {...list} address={address} />}
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
          previous={before ? { to: address({}), label: t(`nonconformities:first.${sort}`) } : undefined}
          next={next ? { to: address({ before: next }), label: t('ui:pager.next') } : undefined}
        />
      )}
    </Page>
  )
}
