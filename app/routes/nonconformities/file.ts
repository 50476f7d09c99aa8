import { downloadFile } from '~/http/download.server'
import { visitFor } from '~/http/visit-for.server'
import { answerFile } from '~/queries/nonconformities/answer-file.server'

/** A file of an answer, as an attachment. */
export const loader = visitFor('nonconformities.read', async ({ em, actor, param }) =>
  downloadFile(await answerFile(em, actor, { number: param('number'), fileId: param('file') })),
)
