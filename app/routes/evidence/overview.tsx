import { useLoaderData } from '@remix-run/react'
import { evidenceChart } from '~/components/charts/evidence-chart.server'
import { OverviewChart } from '~/components/evidence/overview-chart'
import { OverviewTable } from '~/components/evidence/overview-table'
import { Page } from '~/components/shell/page'
import { titled } from '~/components/shell/title'
import { EmptyState } from '~/components/ui/empty-state'
import { PageHead } from '~/components/ui/head'
import { visitFor } from '~/http/visit-for.server'
import { useTranslate } from '~/i18n/use-translate'
import { evidenceOverview } from '~/queries/evidence/evidence-overview.server'

export const loader = visitFor('evidence.read', async ({ em, actor, library, locale, today }) => {
  const view = await evidenceOverview(em, actor, { library, locale, today })
  return { ...view, chart: evidenceChart(view.departments) }
})

export const meta = titled((_, t) => t('evidence:overview.title'))

/** How the evidence lists of all departments stand. */
export default function EvidenceOverview() {
  const { t } = useTranslate()
  const { departments, chart } = useLoaderData<typeof loader>()
  const late = departments.reduce((sum, department) => sum + (department.late ?? 0), 0)
  const facts = [
    t('evidence:overview.departments', { count: departments.length }),
    ...(late > 0
      ? [
          <span key="late" className="c-bad b">
            {t('evidence:overview.late', { count: late })}
          </span>,
        ]
      : []),
  ]
  return (
    <Page current={t('common:nav.evidence')}>
      <PageHead title={t('evidence:overview.title')} meta={facts} />
      {departments.length === 0 ? (
        <EmptyState icon="folder-check" title={t('evidence:overview.empty.title')}>
          {t('evidence:overview.empty.text')}
        </EmptyState>
      ) : (
        <OverviewTable departments={departments} />
      )}
      {chart && <OverviewChart svg={chart} />}
      {departments.some(({ counts }) => counts === null) && <p className="keyline">{t('evidence:overview.unseen')}</p>}
    </Page>
  )
}
