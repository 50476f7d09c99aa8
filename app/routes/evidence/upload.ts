import { returnAddress } from '~/http/return-address'
import { explain, statusOf } from '~/http/say-no.server'
import { receiveUpload } from '~/http/upload.server'
import { notFound, visitFor } from '~/http/visit-for.server'
import { paths } from '~/paths'
import { askedItem } from '~/queries/evidence/asked-item.server'
import { receiveEvidence } from '~/use-cases/evidence/receive-evidence.server'

/** The same form as the page sends it when it shows how far the upload is; the answer is for its script. */
export const action = visitFor('evidence.hand-in', async (visit) => {
  const asked = await askedItem(visit)
  if (!asked?.view.can.handIn) throw notFound()
  const upload = await receiveUpload(visit.request)
  if (upload.refusal) return Response.json(explain(visit, upload.refusal), { status: statusOf(upload.refusal) })
  const { em, actor, today, now } = visit
  const outcome = await receiveEvidence(em, actor, { item: asked.item, form: upload, today, now })
  if (!outcome.ok) return Response.json(explain(visit, outcome.refusal), { status: statusOf(outcome.refusal) })
  const { returnTo } = upload.fields
  return Response.json({ ok: true, location: returnTo ? returnAddress(returnTo) : paths.evidenceItem(asked.item.ref) })
})
