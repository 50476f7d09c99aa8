import { useLoaderData } from '@remix-run/react'
import { AuditTable } from '~/components/audits/audit-table'
import { Page } from '~/components/shell/page'
import { titled } from '~/components/shell/title'
import { useRoot } from '~/components/shell/use-root'
import { ButtonLink } from '~/components/ui/button'
import { EmptyState } from '~/components/ui/empty-state'
import { PageHead } from '~/components/ui/head'
import { Pager } from '~/components/ui/pager'
import { visitFor } from '~/http/visit-for.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { auditList } from '~/queries/audits/audit-list.server'

export const loader = visitFor('audits.read', async ({ em, actor, library, locale, request }) => {
  const before = new URL(request.url).searchParams.get('before')
  return { before, ...(await auditList(em, actor, { library, locale, before })) }
})

export const meta = titled((_data, t) => t('audits:list.title'))

export default function AuditsRoute() {
  const { audits, next, before } = useLoaderData<typeof loader>()
  const { t } = useTranslate()
  const mayPlan = useRoot().permissions.includes('audits.plan')
  const plan = mayPlan && (
    <ButtonLink variant="primary" icon="plus" to={paths.newAudit()}>
      {t('audits:new.title')}
    </ButtonLink>
  )
  return (
    <Page current={t('audits:list.title')}>
      <PageHead title={t('audits:list.title')} actions={plan} />
      {audits.length === 0 ? (
        <EmptyState
          icon="clipboard-check"
          title={t('audits:list.empty')}
          action={before ? <ButtonLink to={paths.audits()}>{t('audits:list.newest')}</ButtonLink> : undefined}
        >
          {t(mayPlan ? 'audits:list.empty-plan' : 'audits:list.empty-wait')}
        </EmptyState>
      ) : (
        <AuditTable audits={audits} />
      )}
      {(next || before) && (
        <Pager
          label={t('ui:pager.label')}
          previous={before ? { to: paths.audits(), label: t('audits:list.newest') } : undefined}
          next={next ? { to: `${paths.audits()}?before=${next}`, label: t('ui:pager.next') } : undefined}
        />
      )}
    </Page>
  )
}
