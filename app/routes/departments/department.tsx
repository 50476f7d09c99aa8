import { useLoaderData } from '@remix-run/react'
import { Duties } from '~/components/departments/duties'
import { Page } from '~/components/shell/page'
import { titled } from '~/components/shell/title'
import { Prose } from '~/components/standards/prose'
import { ButtonLink } from '~/components/ui/button'
import { PageHead } from '~/components/ui/head'
import { drawPath } from '~/http/draw.server'
import { notFound, visitFor } from '~/http/visit-for.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { departmentPage } from '~/queries/departments/department-page.server'
import type { DepartmentPageView } from '~/queries/departments/department-page.view'

type Department = DepartmentPageView & { html: string }

export const loader = visitFor('departments.read', async ({ em, library, locale, today, param }): Promise<Department> => {
  const page = await departmentPage(em, param('department'), { library, locale })
  if (!page) throw notFound()
  return { ...page, html: await drawPath(page.path, { locale, today }) }
})

export const meta = titled<Department>((view) => view?.department.title ?? '')

export default function DepartmentRoute() {
  const view = useLoaderData<typeof loader>()
  const { t } = useTranslate()
  const { department } = view
  return (
    <Page crumb={[{ label: t('standards:departments.title'), to: paths.departments() }]} current={department.title}>
      <PageHead
        title={department.title}
        meta={[
          department.code,
          `${department.headRole} ${department.head ?? t('standards:departments.no-head')}`,
          `${t('standards:departments.roles')} ${view.roles.join(t('common:list-separator'))}`,
        ]}
        actions={
          view.evidence > 0 && (
            <ButtonLink to={paths.departmentEvidence(department.id)} icon="folder-check">
              {t('standards:departments.evidence-list')} {view.evidence}
            </ButtonLink>
          )
        }
      />
      <Prose html={view.html} />
      <Duties duties={view.duties} />
    </Page>
  )
}
