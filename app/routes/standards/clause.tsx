import { useLoaderData } from '@remix-run/react'
import { Page } from '~/components/shell/page'
import { titled } from '~/components/shell/title'
import { ClauseAside, Clauses } from '~/components/standards/clause-aside'
import { ClauseEvidence } from '~/components/standards/clause-evidence'
import { ClauseOpen } from '~/components/standards/clause-open'
import { Prose } from '~/components/standards/prose'
import { Unverified } from '~/components/standards/standing'
import { Icon } from '~/components/ui/icon'
import { Notice } from '~/components/ui/notice'
import { drawClause } from '~/http/draw.server'
import { notFound, visitFor } from '~/http/visit-for.server'
import { longDay } from '~/i18n/dates'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { clausePage } from '~/queries/standards/clause-page.server'
import type { ClausePageView } from '~/queries/standards/clause-page.view'

type Clause = ClausePageView & { html: string }

export const loader = visitFor('standards.read', async ({ em, actor, library, locale, today, param }): Promise<Clause> => {
  const page = await clausePage(em, actor, { edition: param('edition'), number: param('number') }, { library, locale, today })
  if (!page) throw notFound()
  return { ...page.view, html: await drawClause(page, locale) }
})

export const meta = titled<Clause>((view) => (view ? `${view.number} ${view.title}` : ''))

export default function ClauseRoute() {
  const view = useLoaderData<typeof loader>()
  const { t, locale } = useTranslate()
  const { edition, chapter, revision } = view
  return (
    <Page
      crumb={[
        { label: t('standards:title'), to: paths.standards() },
        { label: edition.name, to: paths.edition(edition.id) },
      ]}
      current={view.number}
    >
      <div className="doc">
        <article>
          <p className="q2">
            {[edition.name, edition.twin, chapter && t('standards:clause.chapter', chapter)].filter(Boolean).join(' · ')}
          </p>
          <div className="doc-h">
            <span className="no">{view.number}</span>
            <h1>{view.title}</h1>
            {view.star && (
              <span className="st st-warn" title={t('standards:clause.star')}>
                <Icon name="star" />
                {t('standards:clause.star-short')}
              </span>
            )}
            {view.potential && <span className="q2 sm">{t('standards:clause.potential')}</span>}
          </div>
          {!view.verified && <Unverified doubt={view.doubt} />}
          {!view.written && view.checks === 0 && (
            <p className="lead">{t(view.children.length > 0 ? 'standards:clause.heading' : 'standards:clause.no-file')}</p>
          )}
          {view.borrowedFrom && <Notice>{t('standards:clause.borrowed', { name: view.borrowedFrom.name })}</Notice>}
          <Prose html={view.html} />
          {view.children.length > 0 && (
            <div className="aside sec">
              <Clauses title={t('standards:clause.children')} clauses={view.children} />
            </div>
          )}
          <ClauseEvidence groups={view.evidence} />
          <ClauseOpen open={view.open} />
          <footer className="rev">
            {revision && (
              <>
                <span>
                  {t('standards:clause.revision', { number: revision.number, day: longDay(revision.effectiveFrom, locale) })}
                </span>
                <span>
                  sha256 {revision.sha256.slice(0, 4)} {revision.sha256.slice(4, 8)} … {revision.sha256.slice(-4)}
                </span>
              </>
            )}
            <span>{t('standards:clause.own-words')}</span>
          </footer>
        </article>
        <ClauseAside view={view} />
      </div>
    </Page>
  )
}
