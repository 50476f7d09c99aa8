import type { EntityManager } from '@mikro-orm/core'
import type { EvidenceDoc } from '~/content/library'
import type { Actor } from '~/domain/people/roles'
import { SubmissionFile } from '~db/entities/evidence'
import type { FileView } from '../shared/file.view'
import { evidenceReach, reachesEvidence } from './evidence-reach.server'

/** A file of an item for download; null when it is not there or not this reader's. */
export async function evidenceFile(
  em: EntityManager,
  actor: Actor,
  { item, fileId }: { item: EvidenceDoc; fileId: string },
): Promise<FileView | null> {
  const file = await em.findOne(
    SubmissionFile,
    { id: fileId, submission: { assignment: { item: item.ref } } },
    { populate: ['file', 'submission.assignment'] },
  )
  if (!file) return null
  const reach = await evidenceReach(em, actor)
  const visible = reachesEvidence(reach, { department: item.department, ownerId: file.submission.assignment.owner?.id ?? null })
  return visible ? { sha256: file.file.sha256, name: file.name, size: Number(file.file.size) } : null
}
