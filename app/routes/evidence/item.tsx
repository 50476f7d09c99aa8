import { Link, Outlet, useLoaderData, useLocation } from '@remix-run/react'
import { EvidenceState } from '~/components/evidence/evidence-state'
import { ItemFacts } from '~/components/evidence/item-facts'
import { VersionList } from '~/components/evidence/version-list'
import { Page } from '~/components/shell/page'
import { titled } from '~/components/shell/title'
import { ButtonLink } from '~/components/ui/button'
import { PageHead } from '~/components/ui/head'
import { notFound, visitFor } from '~/http/visit-for.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { askedItem } from '~/queries/evidence/asked-item.server'
import type { EvidenceItemView } from '~/queries/evidence/evidence-item.view'

export const loader = visitFor('evidence.read', async (visit) => {
  const asked = await askedItem(visit)
  if (!asked) throw notFound()
  return asked.view
})

export const meta = titled<EvidenceItemView>((view, t) =>
  view ? t('evidence:item.title', { code: view.row.code, name: view.row.name }) : t('evidence:column.item'),
)

/** One item of a department's list: what it is, who owes it, and everything handed in for it. An act opens below the head. */
export default function EvidenceItem() {
  const { t } = useTranslate()
  const view = useLoaderData<typeof loader>()
  const { pathname } = useLocation()
  const { row, department, can } = view
  const acting = pathname !== paths.evidenceItem(row.ref)
  return (
    <Page
      crumb={[
        { label: t('common:nav.evidence'), to: paths.evidence() },
        { label: department.title, to: paths.departmentEvidence(department.id) },
      ]}
      current={row.code}
    >
      <PageHead
        title={row.name}
        meta={[
          row.code,
          <Link key="department" to={paths.departmentEvidence(department.id)}>
            {department.title}
          </Link>,
          ...(row.state ? [<EvidenceState key="state" state={row.state} />] : []),
        ]}
        actions={
          !acting && (
            <>
              {can.assign && (
                <ButtonLink icon="person" to={paths.evidenceAssignment(row.ref)} preventScrollReset>
                  {t('evidence:act.assign')}
                </ButtonLink>
              )}
              {can.handIn && (
                <ButtonLink
                  icon="upload"
                  variant={can.review ? 'plain' : 'primary'}
                  to={paths.handInEvidence(row.ref)}
                  preventScrollReset
                >
                  {t(row.latest ? 'evidence:act.hand-in-new' : 'evidence:act.hand-in')}
                </ButtonLink>
              )}
            </>
          )
        }
      />
      <Outlet context={view} />
      <ItemFacts view={view} />
      <VersionList view={view} acting={acting} />
    </Page>
  )
}
