import type { EntityManager } from '@mikro-orm/core'
import type { EvidenceDoc } from '~/content/library'
import type { TrailEvent } from '~/domain/trail/events'
import { EvidenceAssignment, EvidenceSubmission } from '~db/entities/evidence'
import type { IPerson } from '~db/entities/people'
import { type ITrailEntry, TrailEntry } from '~db/entities/trail'
import type { StandingAssignment, StandingVersion } from './standing.view'

/** What stands about an item now. Asked in a fresh fork: the refused act has left its own words in `em`. */
export async function standingAssignment(em: EntityManager, item: Pick<EvidenceDoc, 'ref'>): Promise<StandingAssignment> {
  const fresh = em.fork()
  const assignment = await fresh.findOneOrFail(EvidenceAssignment, { item: item.ref }, { populate: ['owner'] })
  const entry = await lastEntry(fresh, assignment.id)
  return {
    version: assignment.version,
    owner: (assignment.owner as IPerson | null | undefined)?.name ?? null,
    dueOn: assignment.dueOn ?? null,
    remark: assignment.remark ?? null,
    by: entry?.actorName ?? null,
    at: entry?.at.toISOString() ?? null,
  }
}

/** What became of one version of an item in the meantime. */
export async function standingVersion(
  em: EntityManager,
  item: Pick<EvidenceDoc, 'ref'>,
  number: number,
): Promise<StandingVersion> {
  const fresh = em.fork()
  const submission = await fresh.findOneOrFail(
    EvidenceSubmission,
    { assignment: { item: item.ref }, number },
    { populate: ['reviewedBy'] },
  )
  const { state, reviewedBy, reviewedAt, reason } = submission
  if (state !== 'withdrawn')
    return {
      state,
      by: (reviewedBy as IPerson | null | undefined)?.name ?? null,
      at: reviewedAt?.toISOString() ?? null,
      reason: reason ?? null,
    }
  const entry = await lastEntry(fresh, submission.assignment.id, 'evidence.withdrawn')
  return { state, by: entry?.actorName ?? null, at: entry?.at.toISOString() ?? null, reason: null }
}

function lastEntry(em: EntityManager, subjectId: string, event?: TrailEvent): Promise<ITrailEntry | null> {
  return em.findOne(TrailEntry, event ? { subjectId, event } : { subjectId }, { orderBy: { id: 'desc' } })
}
