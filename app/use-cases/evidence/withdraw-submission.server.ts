import { type EntityManager, LockMode } from '@mikro-orm/core'
import type { EvidenceDoc } from '~/content/library'
import { type StoredState, stateAfterWithdrawal, withdraw } from '~/domain/evidence/evidence-state'
import { granted, type Outcome } from '~/domain/shared/outcome'
import { EvidenceSubmission, type IEvidenceAssignment, type IEvidenceSubmission } from '~db/entities/evidence'
import { leaveTrail, type TrailActor } from '~db/trail'

/** Take back what waits for review. What stood before it stands again: accepted, sent back, or nothing. */
export async function withdrawSubmission(
  em: EntityManager,
  actor: TrailActor & { id: string },
  {
    item,
    number,
    version,
    headsDepartment,
    now,
  }: { item: EvidenceDoc; number: number; version: number; headsDepartment: boolean; now: Date },
): Promise<Outcome<null>> {
  const submission = await em.findOneOrFail(
    EvidenceSubmission,
    { assignment: { item: item.ref }, number },
    { populate: ['assignment', 'submittedBy'], lockMode: LockMode.OPTIMISTIC, lockVersion: version },
  )
  const assignment = submission.assignment as IEvidenceAssignment
  const allowed = withdraw(
    { submittedBy: submission.submittedBy.id, state: storedState(submission.state) },
    { id: actor.id, headsDepartment },
  )
  if (!allowed.ok) return allowed

  const others = await em.find(
    EvidenceSubmission,
    { assignment, number: { $ne: number }, state: { $ne: 'withdrawn' } },
    { orderBy: { number: 'asc' } },
  )
  const accepted = others.filter((other) => other.state === 'accepted').at(-1)
  em.assign(submission, { state: 'withdrawn' })
  em.assign(assignment, {
    state: standing(others),
    validUntil: accepted?.validUntil ?? null,
  })
  leaveTrail(
    em,
    actor,
    'evidence.withdrawn',
    assignment,
    { item: item.ref, version: number },
    { now, departments: [item.department], touches: [submission] },
  )
  await em.flush()
  return granted(null)
}

// The newest of the others stands. Older ones that still say "submitted" were overtaken and wait for nobody.
function standing(others: readonly IEvidenceSubmission[]): StoredState {
  const newest = others.at(-1)
  if (newest?.state === 'submitted') return 'submitted'
  return stateAfterWithdrawal(newest ? [{ outcome: newest.state as 'accepted' | 'returned' }] : [])
}

function storedState(state: string): 'submitted' | 'accepted' | 'returned' {
  return state === 'submitted' ? 'submitted' : state === 'accepted' ? 'accepted' : 'returned'
}
