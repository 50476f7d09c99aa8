import { useLoaderData } from '@remix-run/react'
import { PeopleFilters, peopleAddress } from '~/components/people/people-filters'
import { PeopleTable } from '~/components/people/people-table'
import { Page } from '~/components/shell/page'
import { titled } from '~/components/shell/title'
import { useRoot } from '~/components/shell/use-root'
import { ButtonLink } from '~/components/ui/button'
import { EmptyState } from '~/components/ui/empty-state'
import { PageHead } from '~/components/ui/head'
import { Pager } from '~/components/ui/pager'
import { ROLES } from '~/domain/people/roles'
import { visitFor } from '~/http/visit-for.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { peopleList } from '~/queries/people/people-list.server'

export const meta = titled((_data, t) => t('people:list.title'))

export const loader = visitFor('people.read', async ({ em, library, locale, request }) => {
  const { searchParams } = new URL(request.url)
  const after = searchParams.get('after')
  const filter = {
    department: searchParams.get('department') || null,
    role: ROLES.find((role) => role === searchParams.get('role')) ?? null,
  }
  return { ...(await peopleList(em, { ...filter, after }, { library, locale })), later: after !== null }
})

/** Everybody who works with the product, or did. */
export default function PeopleRoute() {
  const { t } = useTranslate()
  const { permissions } = useRoot()
  const { people, filter, departments, next, later } = useLoaderData<typeof loader>()
  return (
    <Page current={t('people:list.title')}>
      <PageHead
        title={t('people:list.title')}
        actions={
          permissions.includes('people.manage') && (
            <ButtonLink variant="primary" icon="plus" to={paths.newPerson()}>
              {t('people:list.add')}
            </ButtonLink>
          )
        }
      />
      <PeopleFilters filter={filter} departments={departments} />
      <div className="mt-3">
        {people.length > 0 ? (
          <PeopleTable people={people} />
        ) : (
          <EmptyState
            icon="search"
            title={t('people:list.none')}
            action={<ButtonLink to={paths.people()}>{t('people:list.reset')}</ButtonLink>}
          >
            {t('people:list.none-text')}
          </EmptyState>
        )}
      </div>
      <Pager
        label={t('ui:pager.label')}
        {...(later ? { previous: { to: peopleAddress(filter), label: t('people:list.first') } } : {})}
        {...(next ? { next: { to: peopleAddress({ ...filter, after: next }), label: t('ui:pager.next') } } : {})}
      >
        {t('people:list.count', { count: people.length })}
      </Pager>
    </Page>
  )
}
