import { useLoaderData } from '@remix-run/react'
import { NonconformityFacts } from '~/components/nonconformities/nonconformity-facts'
import { NonconformityReport } from '~/components/nonconformities/nonconformity-report'
import { GradeState, NonconformityState } from '~/components/nonconformities/nonconformity-state'
import { PartTicks } from '~/components/nonconformities/part-ticks'
import { Page } from '~/components/shell/page'
import { titled } from '~/components/shell/title'
import { ButtonLink } from '~/components/ui/button'
import { PageHead } from '~/components/ui/head'
import { Notice } from '~/components/ui/notice'
import { printLabel } from '~/domain/standards/label'
import { notFound, visitFor } from '~/http/visit-for.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { nonconformityPage } from '~/queries/nonconformities/nonconformity-page.server'
import type { NonconformityView } from '~/queries/nonconformities/nonconformity-page.view'

export const loader = visitFor('nonconformities.read', async ({ em, actor, library, locale, param }) => {
  const view = await nonconformityPage(em, actor, param('number'), { library, locale })
  if (!view) throw notFound()
  return view
})

export const meta = titled<NonconformityView>((view, t) => `${view?.number ?? ''} ${t('nonconformities:report')}`.trim())

export default function NonconformityRoute() {
  const view = useLoaderData<typeof loader>()
  const { t } = useTranslate()
  const { number, status, grade } = view
  return (
    <Page crumb={[{ label: t('nonconformities:list.title'), to: paths.nonconformities() }]} current={number}>
      <PageHead
        title={t('nonconformities:page.title', { department: view.department.title, label: printLabel(view.clause) })}
        meta={[
          <b key="number" className="b">
            {number}
          </b>,
          <GradeState key="grade" grade={grade} boxed />,
          <NonconformityState key="status" status={status} boxed />,
        ]}
        actions={
          view.write && (
            <ButtonLink variant="primary" icon="pen" to={paths.nonconformityDraft(number)}>
              {t('nonconformities:draft.title')}
            </ButtonLink>
          )
        }
      />
      {status === 'withdrawn' && <Notice>{t('nonconformities:page.withdrawn')}</Notice>}
      {status === 'draft' && (
        <Notice tone="accent">
          {t('nonconformities:page.draft')}
          <PartTicks parts={view} />
        </Notice>
      )}
      <div className="doc sec">
        <NonconformityReport view={view} />
        <NonconformityFacts view={view} />
      </div>
    </Page>
  )
}
