import { redirect } from '@remix-run/node'
import { useOutletContext } from '@remix-run/react'
import { HandInForm } from '~/components/evidence/hand-in-form'
import { returnAddress } from '~/http/return-address'
import { sayNo } from '~/http/say-no.server'
import { receiveUpload } from '~/http/upload.server'
import { notFound, visitFor } from '~/http/visit-for.server'
import { paths } from '~/paths'
import { askedItem } from '~/queries/evidence/asked-item.server'
import type { EvidenceItemView } from '~/queries/evidence/evidence-item.view'
import { receiveEvidence } from '~/use-cases/evidence/receive-evidence.server'

export const loader = visitFor('evidence.hand-in', async (visit) => {
  const asked = await askedItem(visit)
  if (!asked?.view.can.handIn) throw notFound()
  return null
})

/** The form as a browser without script sends it. */
export const action = visitFor('evidence.hand-in', async (visit) => {
  const asked = await askedItem(visit)
  if (!asked?.view.can.handIn) throw notFound()
  const upload = await receiveUpload(visit.request)
  if (upload.refusal) return sayNo(visit, upload.refusal, upload.fields)
  const { em, actor, today, now } = visit
  const outcome = await receiveEvidence(em, actor, { item: asked.item, form: upload, today, now })
  if (!outcome.ok) return sayNo(visit, outcome.refusal, upload.fields)
  const { returnTo } = upload.fields
  return redirect(returnTo ? returnAddress(returnTo) : paths.evidenceItem(asked.item.ref), 303)
})

/** Hand in files for the item. */
export default function HandIn() {
  const view = useOutletContext<EvidenceItemView>()
  return <HandInForm row={view.row} cancelTo={paths.evidenceItem(view.row.ref)} />
}
