import { type EntityManager, LockMode, OptimisticLockError, UniqueConstraintViolationException } from '@mikro-orm/core'
import type { EvidenceDoc } from '~/content/library'
import type { Day } from '~/domain/shared/calendar'
import { granted, type Outcome, refused } from '~/domain/shared/outcome'
import { REASON_LIMIT, tooLong } from '~/domain/shared/text-length'
import type { IEvidenceAssignment } from '~db/entities/evidence'
import { type IPerson, Person } from '~db/entities/people'
import { leaveTrail, type TrailActor } from '~db/trail'
import { ensureAssignment } from './ensure-assignment.server'

export interface AssignmentFacts {
  ownerId: string | null
  dueOn: Day | null
  remark: string | null
}

/** Say who hands an item in, by when, and what else there is to know. */
export async function assignEvidence(
  em: EntityManager,
  actor: TrailActor,
  { item, version, now, ...facts }: AssignmentFacts & { item: EvidenceDoc; version: number; now: Date },
): Promise<Outcome<IEvidenceAssignment>> {
  const { assignment, isNew } = await ensureAssignment(em, item)
  if (!isNew) await em.lock(assignment, LockMode.OPTIMISTIC, version)
  const owner = facts.ownerId === null ? null : await em.findOne(Person, { id: facts.ownerId, disabledAt: null })
  if (facts.ownerId !== null && owner?.department !== item.department)
    return refused({ code: 'owner-not-here', field: 'ownerId', params: { department: item.department } })
  const remark = facts.remark?.trim() || null
  const long = tooLong({ remark }, REASON_LIMIT)
  if (long) return long

  const before = factsOf(assignment)
  em.assign(assignment, { owner, dueOn: facts.dueOn, remark })
  leaveTrail(
    em,
    actor,
    'evidence.assigned',
    assignment,
    { item: item.ref, before, after: factsOf(assignment) },
    { now, departments: [item.department] },
  )
  await em.flush().catch((error: unknown) => {
    // Somebody else was the first to do anything about the item, a moment ago: the same as a form that is too old.
    throw isNew && error instanceof UniqueConstraintViolationException ? OptimisticLockError.lockFailed(assignment) : error
  })
  return granted(assignment)
}

function factsOf(assignment: IEvidenceAssignment): { owner: string | null; dueOn: Day | null; remark: string | null } {
  return {
    owner: (assignment.owner as IPerson | null | undefined)?.name ?? null,
    dueOn: assignment.dueOn ?? null,
    remark: assignment.remark ?? null,
  }
}
