import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { FinishForm } from '~/components/audits/finish-form'
import { Page } from '~/components/shell/page'
import { titled } from '~/components/shell/title'
import { PageHead } from '~/components/ui/head'
import { readForm } from '~/http/read-form'
import { sayNo } from '~/http/say-no.server'
import { forbidden, notFound, type Visit, visitFor } from '~/http/visit-for.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { auditReach } from '~/queries/audits/audit-reach.server'
import { finishing } from '~/queries/audits/finishing.server'
import { finishAudit } from '~/use-cases/audits/finish-audit.server'

const VersionForm = z.object({ version: z.coerce.number().int() })

/** The audit as the one who finishes it sees it: the lead. Somebody else's is 404, another auditor's 403. */
async function finishable({ em, actor, param }: Visit) {
  const reach = await auditReach(em, actor, param('number'))
  if (!reach) throw notFound()
  if (!reach.access.checklist || (!reach.access.finish && reach.status === 'under-way')) throw forbidden()
  return reach
}

export const loader = visitFor('audits.finish', async (visit) => {
  const { id, number, version, access } = await finishable(visit)
  return { number, version, may: access.finish, ...(await finishing(visit.em, id, visit.locale)) }
})

export const action = visitFor('audits.finish', async (visit) => {
  const { id, number } = await finishable(visit)
  const form = await readForm(visit.request, VersionForm)
  if (!form.ok) return sayNo(visit, form.refusal)
  const outcome = await finishAudit(visit.em, visit.actor, { auditId: id, version: form.value.version, now: visit.now })
  return outcome.ok ? redirect(paths.audit(number), 303) : sayNo(visit, outcome.refusal)
})

export const meta = titled<{ number: string }>((data, t) => `${t('audits:finish.title')} ${data?.number ?? ''}`.trim())

export default function FinishRoute() {
  const view = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()?.refusal ?? null
  const { t } = useTranslate()
  return (
    <Page
      crumb={[
        { label: t('audits:list.title'), to: paths.audits() },
        { label: view.number, to: paths.audit(view.number) },
      ]}
      current={t('audits:finish.title')}
    >
      <PageHead title={t('audits:finish.question', { number: view.number })} />
      <FinishForm view={view} refusal={refusal} />
    </Page>
  )
}
