import { useLoaderData } from '@remix-run/react'
import { AuditFilters } from '~/components/audits/audit-filters'
import { AuditNumbers } from '~/components/audits/audit-numbers'
import { AuditTable } from '~/components/audits/audit-table'
import { auditFilter, auditsAddress, auditsExcelAddress } from '~/components/audits/list-address'
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

export const loader = visitFor('audits.read', async ({ em, actor, library, locale, today, request }) => {
  const search = new URL(request.url).searchParams
  const filter = auditFilter(search)
  const before = search.get('before')
  return { filter, before, ...(await auditList(em, actor, { library, locale, today, filter, before })) }
})

export const meta = titled((_data, t) => t('audits:list.title'))

/** Audits by year, state, department and standard, with their figures. */
export default function AuditsRoute() {
  const { audits, next, before, filter, facets, numbers } = useLoaderData<typeof loader>()
  const { t, locale } = useTranslate()
  const mayPlan = useRoot().permissions.includes('audits.plan')
  const isNarrowed = Object.values(filter).some((value) => value !== null)
  return (
    <Page current={t('audits:list.title')}>
      <PageHead
        title={t('audits:list.title')}
        actions={
          <>
            {audits.length > 0 && (
              <ButtonLink icon="download" to={auditsExcelAddress(filter, locale)} reloadDocument>
                {t('audits:list.excel')}
              </ButtonLink>
            )}
            {mayPlan && (
              <ButtonLink variant="primary" icon="plus" to={paths.newAudit()}>
                {t('audits:new.title')}
              </ButtonLink>
            )}
          </>
        }
      />
      {(facets.years.length > 0 || isNarrowed) && <AuditFilters filter={filter} facets={facets} />}
      {audits.length > 0 ? (
        <AuditTable audits={audits} />
      ) : (
        <EmptyState
          icon="clipboard-check"
          title={t(isNarrowed ? 'audits:list.none-found' : 'audits:list.empty')}
          action={before || isNarrowed ? <ButtonLink to={paths.audits()}>{t('audits:list.clear')}</ButtonLink> : undefined}
        >
          {!isNarrowed && t(mayPlan ? 'audits:list.empty-plan' : 'audits:list.empty-wait')}
        </EmptyState>
      )}
      {(next || before) && (
        <Pager
          label={t('ui:pager.label')}
          previous={before ? { to: auditsAddress(filter), label: t('audits:list.newest') } : undefined}
          next={next ? { to: auditsAddress(filter, next), label: t('ui:pager.next') } : undefined}
        />
      )}
      {numbers.length > 0 && <AuditNumbers numbers={numbers} filter={filter} />}
    </Page>
  )
}
