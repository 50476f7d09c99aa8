import type { Refusal } from '~/domain/shared/outcome'
import { openPictures } from '~/http/pictures.server'
import type { Upload } from '~/http/upload.server'
import type { Visit } from '~/http/visit-for.server'
import { addItemFiles } from '~/use-cases/audits/add-item-file.server'
import type { TeamRow } from './team-row.server'

/**
 * Look into the pictures among the files that came, and add what may be kept. One that may not be is no reason to lose the others:
 * `stored` says whether any of them hang on the row now.
 */
export async function addReceived(
  visit: Visit,
  row: TeamRow,
  files: Upload['files'],
): Promise<{ refusal: Refusal | null; stored: boolean }> {
  const { em, actor, library, locale, now } = visit
  const opened = await openPictures(files)
  if (opened.refusal && opened.files.length === 0) return { refusal: opened.refusal, stored: false }
  // Not the manager of the beginning: while the files came and were opened, the audit may have ended.
  const added = await addItemFiles(em.fork(), actor, { ...row, files: opened.files, library, locale, now })
  return added.ok ? { refusal: opened.refusal, stored: true } : { refusal: added.refusal, stored: false }
}
