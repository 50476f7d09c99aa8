import { downloadFile } from '~/http/download.server'
import { visitFor } from '~/http/visit-for.server'
import { itemFile } from '~/queries/audits/item-file.server'

/** A file of a row, as an attachment. */
export const loader = visitFor('audits.read', async ({ em, actor, param }) => {
  const position = /^[1-9]\d{0,4}$/.test(param('position')) ? Number(param('position')) : Number.NaN
  const file = Number.isInteger(position)
    ? await itemFile(em, actor, { audit: param('number'), position, fileId: param('file') })
    : null
  return downloadFile(file)
})
