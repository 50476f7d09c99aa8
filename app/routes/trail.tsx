import { useLoaderData } from '@remix-run/react'
import { Page } from '~/components/shell/page'
import { titled } from '~/components/shell/title'
import { TrailFilters } from '~/components/trail/trail-filters'
import { TrailList } from '~/components/trail/trail-list'
import { ButtonLink } from '~/components/ui/button'
import { EmptyState } from '~/components/ui/empty-state'
import { PageHead } from '~/components/ui/head'
import { Pager } from '~/components/ui/pager'
import { parseDay } from '~/domain/shared/calendar'
import { visitFor } from '~/http/visit-for.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { trailPage } from '~/queries/trail/trail-page.server'
import type { TrailFilter } from '~/queries/trail/trail-page.view'

export const meta = titled((_data, t) => t('trail:title'))

export const loader = visitFor('trail.read', async ({ em, actor, library, locale, request }) => {
  const { searchParams } = new URL(request.url)
  const asked = (name: string) => searchParams.get(name)?.trim() || null
  const filter = { record: asked('record'), person: asked('person'), day: parseDay(asked('day') ?? '') }
  return trailPage(em, actor, { ...filter, before: asked('before') }, { library, locale })
})

/** Who did what, when: as far as this reader may see the records themselves. */
export default function TrailRoute() {
  const { t } = useTranslate()
  const { entries, names, filter, people, later, next } = useLoaderData<typeof loader>()
  return (
    <Page current={t('trail:title')}>
      <PageHead title={t('trail:title')} meta={[t('trail:lead')]} />
      <TrailFilters filter={filter} people={people} />
      {entries.length === 0 ? <NoEntries filter={filter} /> : <TrailList entries={entries} names={names} />}
      <Pager
        label={t('ui:pager.label')}
        {...(later ? { previous: { to: addressOf(filter), label: t('trail:page.newest') } } : {})}
        {...(next ? { next: { to: addressOf(filter, next), label: t('trail:page.older') } } : {})}
      >
        {entries.length > 0 ? t('trail:page.shown', { count: entries.length }) : ''}
      </Pager>
    </Page>
  )
}

function NoEntries({ filter }: { filter: TrailFilter }) {
  const { t } = useTranslate()
  const asked = Object.values(filter).some((value) => value !== null)
  return (
    <div className="sec">
      {asked ? (
        <EmptyState
          icon="search"
          title={t('trail:none.title')}
          action={<ButtonLink to={paths.trail()}>{t('trail:filter.reset')}</ButtonLink>}
        >
          {t('trail:none.text')}
        </EmptyState>
      ) : (
        <EmptyState icon="history" title={t('trail:nothing.title')}>
          {t('trail:nothing.text')}
        </EmptyState>
      )}
    </div>
  )
}

function addressOf(filter: TrailFilter, before?: string): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...filter, before })) if (value) query.set(name, value)
  return `${paths.trail()}${query.size > 0 ? `?${query}` : ''}`
}
