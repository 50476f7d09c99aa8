import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { PlanForm } from '~/components/audits/plan-form'
import { Page } from '~/components/shell/page'
import { titled } from '~/components/shell/title'
import { PageHead } from '~/components/ui/head'
import { parseDay } from '~/domain/shared/calendar'
import type { Refusal } from '~/domain/shared/outcome'
import { readForm } from '~/http/read-form'
import { sayNo } from '~/http/say-no.server'
import { visitFor } from '~/http/visit-for.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { auditPlanning } from '~/queries/audits/audit-planning.server'
import { planAudit } from '~/use-cases/audits/plan-audit.server'

/** Why somebody who is not independent audits all the same: one field for each person. */
const OVERRIDE = 'override-'

// Everything may be missing here: what is wrong with a plan is said field by field, with all that was typed still there.
const PlanShape = z.object({
  departments: z.array(z.string()).default([]),
  criteria: z.array(z.string()).default([]),
  startsOn: z.string().default(''),
  endsOn: z.string().default(''),
  leadId: z.string().default(''),
  auditorIds: z.array(z.string()).default([]),
  companion: z.string().default(''),
})

export const loader = visitFor('audits.plan', ({ em, library, locale }) => auditPlanning(em, { library, locale }))

export const action = visitFor('audits.plan', async (visit) => {
  const { em, actor, library, locale, now } = visit
  const { auditors } = await auditPlanning(em, { library, locale })
  // One reason for each auditor there is; most are absent.
  const reasons = auditors.map(({ id }) => [`${OVERRIDE}${id}`, z.string().optional()] as const)
  const form = await readForm(visit.request, PlanShape.extend(Object.fromEntries(reasons)) as unknown as typeof PlanShape)
  if (!form.ok) return sayNo(visit, form.refusal)
  const plan = form.value
  const overrides = Object.fromEntries(
    Object.entries(plan).flatMap(([name, value]) =>
      name.startsWith(OVERRIDE) && typeof value === 'string' ? [[name.slice(OVERRIDE.length), value]] : [],
    ),
  )
  const lists = {
    departments: plan.departments.join(' '),
    criteria: plan.criteria.join(' '),
    auditorIds: plan.auditorIds.join(' '),
  }
  const wrongDay = dayRefusal(plan)
  if (wrongDay) return sayNo(visit, wrongDay, { ...plan, ...lists })
  const outcome = await planAudit(em, actor, { ...plan, overrides, library, now })
  return outcome.ok ? redirect(paths.audit(outcome.value.number), 303) : sayNo(visit, outcome.refusal, { ...plan, ...lists })
})

/** What is missing is named in the order of the form. */
function dayRefusal(plan: z.infer<typeof PlanShape>): Refusal | null {
  if (plan.departments.length === 0 || plan.criteria.length === 0) return null
  for (const field of ['startsOn', 'endsOn'] as const) {
    if (plan[field] === '') return { code: 'field-missing', field }
    if (!parseDay(plan[field])) return { code: 'field-wrong', field }
  }
  return null
}

export const meta = titled((_data, t) => t('audits:new.title'))

export default function NewAuditRoute() {
  const planning = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useTranslate()
  return (
    <Page crumb={[{ label: t('audits:list.title'), to: paths.audits() }]} current={t('audits:new.title')}>
      <PageHead title={t('audits:new.title')} />
      <PlanForm planning={planning} refusal={answer?.refusal ?? null} typed={answer?.values ?? {}} />
    </Page>
  )
}
