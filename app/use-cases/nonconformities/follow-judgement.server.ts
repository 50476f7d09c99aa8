import type { EntityManager } from '@mikro-orm/core'
import { followRecord, type Grade } from '~/domain/nonconformities/draft'
import type { INonconformity } from '~db/entities/nonconformities'
import { leaveTrail, type TrailActor } from '~db/trail'

/** Let a known draft follow its row: another grade, another fact, taken back, or drafted again under its old number. */
export function followJudgement(
  em: EntityManager,
  auditor: TrailActor,
  nonconformity: INonconformity,
  change: { grade: Grade | null; before: string | null; after: string; department?: string | null; now: Date },
): void {
  const context = { now: change.now, departments: [nonconformity.department], auditId: nonconformity.audit.id }
  if (change.grade === null) {
    if (nonconformity.status !== 'draft') return
    // Its fact still follows the record: drafted again, it must not come back with words of before.
    em.assign(nonconformity, { status: 'withdrawn', fact: followRecord(nonconformity, change) })
    leaveTrail(em, auditor, 'nonconformity.taken-back', nonconformity, { number: nonconformity.number }, context)
    return
  }
  em.assign(nonconformity, {
    status: 'draft',
    grade: change.grade,
    fact: followRecord(nonconformity, change),
    department: change.department ?? nonconformity.department,
  })
  leaveTrail(
    em,
    auditor,
    'nonconformity.drafted',
    nonconformity,
    {
      number: nonconformity.number,
      audit: nonconformity.audit.number,
      position: nonconformity.item.position,
      grade: change.grade,
      department: nonconformity.department,
    },
    context,
  )
}
