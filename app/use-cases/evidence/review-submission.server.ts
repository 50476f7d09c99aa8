import { type EntityManager, LockMode } from '@mikro-orm/core'
import type { EvidenceDoc } from '~/content/library'
import { review } from '~/domain/evidence/evidence-state'
import { validUntil } from '~/domain/evidence/validity'
import { granted, type Outcome } from '~/domain/shared/outcome'
import { EvidenceSubmission, type IEvidenceAssignment, type IEvidenceSubmission } from '~db/entities/evidence'
import { Person } from '~db/entities/people'
import { leaveTrail, type TrailActor } from '~db/trail'

interface Which {
  item: EvidenceDoc
  number: number
  version: number
  now: Date
}

/** Accept what was handed in: it is good until its own date plus the item's validity. */
export async function acceptSubmission(
  em: EntityManager,
  actor: TrailActor & { id: string },
  which: Which,
): Promise<Outcome<null>> {
  const submission = await load(em, which)
  const decision = review(await facts(em, submission), actor, { accepted: true })
  if (!decision.ok) return decision
  const until = validUntil(submission.issuedOn, which.item.validity)
  em.assign(submission, {
    state: 'accepted',
    reviewedBy: em.getReference(Person, actor.id),
    reviewedAt: which.now,
    validUntil: until,
  })
  em.assign(submission.assignment, { state: 'accepted', validUntil: until })
  tell(em, actor, which, submission, 'evidence.accepted', { validUntil: until })
  await em.flush()
  return granted(null)
}

/** Send back what was handed in, with the reason the department reads. */
export async function returnSubmission(
  em: EntityManager,
  actor: TrailActor & { id: string },
  { reason, ...which }: Which & { reason: string },
): Promise<Outcome<null>> {
  const submission = await load(em, which)
  const decision = review(await facts(em, submission), actor, { accepted: false, reason })
  if (!decision.ok) return decision
  const words = reason.trim()
  em.assign(submission, {
    state: 'returned',
    reviewedBy: em.getReference(Person, actor.id),
    reviewedAt: which.now,
    reason: words,
  })
  em.assign(submission.assignment, { state: 'returned' })
  tell(em, actor, which, submission, 'evidence.returned', { reason: words })
  await em.flush()
  return granted(null)
}

function load(em: EntityManager, { item, number, version }: Which): Promise<IEvidenceSubmission> {
  return em.findOneOrFail(
    EvidenceSubmission,
    { assignment: { item: item.ref }, number },
    { populate: ['assignment'], lockMode: LockMode.OPTIMISTIC, lockVersion: version },
  )
}

// A withdrawn or already decided version is no longer waiting; an older one that was overtaken by a newer is not either.
// A newer one that was withdrawn again overtakes nobody.
async function facts(
  em: EntityManager,
  submission: IEvidenceSubmission,
): Promise<{ submittedBy: string; state: 'submitted' | 'returned' }> {
  const { assignment, number, state } = submission
  const newer = await em.count(EvidenceSubmission, {
    assignment: assignment.id,
    number: { $gt: number },
    state: { $ne: 'withdrawn' },
  })
  return { submittedBy: submission.submittedBy.id, state: state === 'submitted' && newer === 0 ? 'submitted' : 'returned' }
}

function tell<E extends 'evidence.accepted' | 'evidence.returned'>(
  em: EntityManager,
  actor: TrailActor,
  { item, now }: Which,
  submission: IEvidenceSubmission,
  event: E,
  outcome: E extends 'evidence.accepted' ? { validUntil: string | null } : { reason: string },
): void {
  const assignment = submission.assignment as IEvidenceAssignment
  leaveTrail(em, actor, event, assignment, { item: item.ref, version: submission.number, ...outcome } as never, {
    now,
    departments: [item.department],
    touches: [submission],
  })
}
