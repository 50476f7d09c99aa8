import type { EntityManager } from '@mikro-orm/core'
import type { Actor } from '~/domain/people/roles'
import { Nonconformity, NonconformityFile } from '~db/entities/nonconformities'
import type { FileView } from '../shared/file.view'
import { visibleNonconformities } from './visible-nonconformities.server'

/** A file of an answer for download; null when it is not there or its nonconformity is not this reader's. */
export async function answerFile(
  em: EntityManager,
  actor: Actor,
  { number, fileId }: { number: string; fileId: string },
): Promise<FileView | null> {
  const visible = await visibleNonconformities(em, actor)
  const nonconformity = await em.findOne(Nonconformity, { $and: [visible, { number }] } as never, { fields: ['id'] })
  if (!nonconformity) return null
  const found = await em.findOne(NonconformityFile, { id: fileId, nonconformity: nonconformity.id }, { populate: ['file'] })
  return found && { sha256: found.file.sha256, name: found.name, size: Number(found.file.size) }
}
