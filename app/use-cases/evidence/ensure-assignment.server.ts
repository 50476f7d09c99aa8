import type { EntityManager } from '@mikro-orm/core'
import type { EvidenceDoc } from '~/content/library'
import { EvidenceItem } from '~db/entities/documents'
import { EvidenceAssignment, type IEvidenceAssignment } from '~db/entities/evidence'
import { newId } from '~db/identity'

/**
 * The one assignment of an item; made (not yet saved) when nothing was done about the item so far.
 * `isNew` says that there is no stored version to compare a form with: its version is 0.
 */
export async function ensureAssignment(
  em: EntityManager,
  item: EvidenceDoc,
): Promise<{ assignment: IEvidenceAssignment; isNew: boolean }> {
  const known = await em.findOne(EvidenceAssignment, { item: item.ref }, { populate: ['owner'] })
  if (known) return { assignment: known, isNew: false }
  const assignment = em.create(EvidenceAssignment, {
    id: newId(),
    item: em.getReference(EvidenceItem, item.ref),
    department: item.department,
    state: 'missing',
    versions: 0,
  })
  em.persist(assignment)
  return { assignment, isNew: true }
}
