import { downloadFile } from '~/http/download.server'
import { notFound, visitFor } from '~/http/visit-for.server'
import { evidenceFile } from '~/queries/evidence/evidence-file.server'

/** A file that was handed in, as an attachment. */
export const loader = visitFor('evidence.read', async ({ em, actor, library, param }) => {
  const item = library.evidence.get(`${param('department')}/${param('item')}`)
  if (!item) throw notFound()
  return downloadFile(await evidenceFile(em, actor, { item, fileId: param('file') }))
})
