import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useMemo } from 'react'
import { EvidenceList } from '~/components/evidence/evidence-list'
import { keeps, listAddress, ROW_ACTS, readFilter } from '~/components/evidence/list-filter'
import { ListChips, ListTally } from '~/components/evidence/list-filters'
import { ListFoot, ListHead, ListPaper } from '~/components/evidence/list-frame'
import { canAct } from '~/components/evidence/row-panel'
import { Page } from '~/components/shell/page'
import { titled } from '~/components/shell/title'
import { ButtonLink } from '~/components/ui/button'
import { EmptyState } from '~/components/ui/empty-state'
import { notFound, visitFor } from '~/http/visit-for.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { askedItem } from '~/queries/evidence/asked-item.server'
import { departmentEvidence } from '~/queries/evidence/department-evidence.server'
import type { DepartmentEvidenceView } from '~/queries/evidence/department-evidence.view'

export const loader = visitFor('evidence.read', async (visit) => {
  const { em, actor, library, locale, today } = visit
  const view = await departmentEvidence(em, actor, { library, department: visit.param('department'), locale, today })
  if (!view) throw notFound()
  const item = new URL(visit.request.url).searchParams.get('item')
  const asked = item === null ? null : await askedItem(visit, item)
  return { view, open: asked?.view ?? null }
})

export const meta = titled<{ view: DepartmentEvidenceView }>((data, t) =>
  data ? t('evidence:list.title', { department: data.view.department.title }) : t('evidence:column.item'),
)

/** The evidence list of one department. */
export default function DepartmentEvidence() {
  const { t } = useTranslate()
  const { view, open } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const filter = useMemo(() => readFilter(search), [search])
  const act = ROW_ACTS.find((known) => known === search.get('act'))
  const shown = view.groups.flatMap((group) => group.rows).filter((row) => keeps(filter, row)).length
  const everything = listAddress(view.department.id, { state: null, owner: null })
  return (
    <Page crumb={[{ label: t('common:nav.evidence'), to: paths.evidence() }]} current={view.department.title}>
      <ListPaper view={view} />
      <ListHead view={view} />
      {view.total === 0 ? (
        <EmptyState icon="folder-check" title={t('evidence:list.empty.title')}>
          {t('evidence:list.empty.text')}
        </EmptyState>
      ) : (
        <>
          {view.counts && <ListTally view={view} counts={view.counts} filter={filter} />}
          <ListChips view={view} filter={filter} />
          {shown === 0 && !open ? (
            <EmptyState
              icon="search"
              title={t('evidence:list.no-match.title')}
              action={<ButtonLink to={everything}>{t('evidence:list.show-all')}</ButtonLink>}
            >
              {t('evidence:list.no-match.text', { total: view.total })}
            </EmptyState>
          ) : (
            <EvidenceList view={view} filter={filter} open={open && act && canAct(open, act) ? { view: open, act } : null} />
          )}
          <ListFoot view={view} shown={shown} everything={everything} />
        </>
      )}
    </Page>
  )
}
