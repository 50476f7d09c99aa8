import { data, redirect } from '@remix-run/node'
import { useOutletContext } from '@remix-run/react'
import { z } from 'zod'
import { AssignmentForm } from '~/components/evidence/assignment-form'
import { parseDay } from '~/domain/shared/calendar'
import { orConflict } from '~/http/conflict.server'
import { readForm } from '~/http/read-form'
import { returnAddress } from '~/http/return-address'
import { sayNo } from '~/http/say-no.server'
import { notFound, visitFor } from '~/http/visit-for.server'
import { paths } from '~/paths'
import { askedItem } from '~/queries/evidence/asked-item.server'
import type { EvidenceItemView } from '~/queries/evidence/evidence-item.view'
import { standingAssignment } from '~/queries/evidence/standing.server'
import { assignEvidence } from '~/use-cases/evidence/assign-evidence.server'

const AssignmentShape = z.object({
  ownerId: z.string().default(''),
  dueOn: z.string().default(''),
  remark: z.string().default(''),
  version: z.coerce.number().int(),
  returnTo: z.string().optional(),
})

export const loader = visitFor('evidence.assign', async (visit) => {
  const asked = await askedItem(visit)
  if (!asked?.view.can.assign) throw notFound()
  return null
})

export const action = visitFor('evidence.assign', async (visit) => {
  const asked = await askedItem(visit)
  if (!asked?.view.can.assign) throw notFound()
  const form = await readForm(visit.request, AssignmentShape)
  if (!form.ok) return sayNo(visit, form.refusal)
  const { ownerId, dueOn, remark, version, returnTo } = form.value
  const values = { ...form.value, version: String(version) }
  if (dueOn !== '' && !parseDay(dueOn)) return sayNo(visit, { code: 'field-wrong', field: 'dueOn' }, values)
  const facts = { item: asked.item, ownerId: ownerId || null, dueOn: dueOn || null, remark, version, now: visit.now }
  const result = await orConflict(
    () => assignEvidence(visit.em, visit.actor, facts),
    () => standingAssignment(visit.em, asked.item),
  )
  if ('conflict' in result) return data({ conflict: result.conflict, values }, { status: 409 })
  if (!result.done.ok) return sayNo(visit, result.done.refusal, values)
  return redirect(returnTo ? returnAddress(returnTo) : paths.evidenceItem(asked.item.ref), 303)
})

/** Give the item to somebody, with a date. */
export default function Assignment() {
  const view = useOutletContext<EvidenceItemView>()
  return <AssignmentForm view={view} cancelTo={paths.evidenceItem(view.row.ref)} />
}
