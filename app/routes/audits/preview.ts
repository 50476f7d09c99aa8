import { showPreview } from '~/http/download.server'
import { visitFor } from '~/http/visit-for.server'
import { itemFile } from '~/queries/audits/item-file.server'

/** A picture of a row, small and upright: our own copy, never the bytes that were sent. */
export const loader = visitFor('audits.read', async ({ em, actor, param, request }) => {
  const position = /^[1-9]\d{0,4}$/.test(param('position')) ? Number(param('position')) : Number.NaN
  const file = Number.isInteger(position)
    ? await itemFile(em, actor, { audit: param('number'), position, fileId: param('file') })
    : null
  return showPreview(file?.preview ?? null, request)
})
