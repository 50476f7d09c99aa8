import { useLoaderData } from '@remix-run/react'
import { Page } from '~/components/shell/page'
import { titled } from '~/components/shell/title'
import { EditionFacts } from '~/components/standards/edition-facts'
import { Outline } from '~/components/standards/outline'
import { Prose } from '~/components/standards/prose'
import { StandingNotice, Unverified } from '~/components/standards/standing'
import { EmptyState } from '~/components/ui/empty-state'
import { SectionHead } from '~/components/ui/head'
import { drawPath } from '~/http/draw.server'
import { notFound, visitFor } from '~/http/visit-for.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { editionPage } from '~/queries/standards/edition-page'
import type { EditionPageView } from '~/queries/standards/edition-page.view'

type Edition = EditionPageView & { html: string }

export const loader = visitFor('standards.read', async ({ library, locale, today, param }): Promise<Edition> => {
  const page = editionPage(param('edition'), { library, locale, today })
  if (!page) throw notFound()
  return { ...page, html: await drawPath(page.path, { locale, today }) }
})

export const meta = titled<Edition>((view) => view?.edition.name ?? '')

export default function EditionRoute() {
  const view = useLoaderData<typeof loader>()
  const { t } = useTranslate()
  const { edition } = view
  return (
    <Page crumb={[{ label: t('standards:title'), to: paths.standards() }]} current={edition.name}>
      <div className="doc">
        <article>
          <p className="q2">{[edition.name, edition.twin].filter(Boolean).join(' · ')}</p>
          <div className="doc-h">
            <h1>{edition.title}</h1>
          </div>
          <StandingNotice
            standing={edition.standing}
            replacedBy={edition.replacedBy?.name ?? null}
            replacedOn={edition.replacedOn}
          />
          {!edition.verified && <Unverified doubt={view.doubt} />}
          <Prose html={view.html} />
          <section className="sec">
            <SectionHead title={t('standards:edition.outline')} note={edition.clauses || null} />
            {view.outline.length > 0 ? (
              <Outline outline={view.outline} />
            ) : (
              <EmptyState title={t('standards:edition.outline-empty')} />
            )}
          </section>
        </article>
        <EditionFacts view={view} />
      </div>
    </Page>
  )
}
