import type { EntityManager, FilterQuery } from '@mikro-orm/core'
import { Audit } from '~db/entities/audits'
import { EvidenceAssignment } from '~db/entities/evidence'
import { Nonconformity } from '~db/entities/nonconformities'
import type { ITrailEntry } from '~db/entities/trail'

/**
 * The entries of one record, named as people name it: NC-2026-01, IA-2026-02 with everything inside it,
 * an evidence item by reference or code. What does not exist has none.
 */
export async function entriesOfRecord(em: EntityManager, record: string): Promise<FilterQuery<ITrailEntry>> {
  const number = record.toUpperCase()
  if (number.startsWith('NC-')) return ofSubjects(await em.find(Nonconformity, { number }, { fields: ['id'] }))
  const audit = await em.findOne(Audit, { number }, { fields: ['id'] })
  if (audit) return { auditId: audit.id }
  return ofSubjects(await em.find(EvidenceAssignment, { item: { $or: [{ ref: record }, { code: number }] } }, { fields: ['id'] }))
}

function ofSubjects(subjects: readonly { id: string }[]): FilterQuery<ITrailEntry> {
  return { subjectId: { $in: subjects.map(({ id }) => id) } }
}
