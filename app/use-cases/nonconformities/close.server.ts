import type { EntityManager } from '@mikro-orm/core'
import { moveNonconformity } from '~/domain/nonconformities/status'
import { mayClose } from '~/domain/nonconformities/verification'
import { granted, type Outcome } from '~/domain/shared/outcome'
import type { INonconformity } from '~db/entities/nonconformities'
import { Person } from '~db/entities/people'
import { leaveTrail } from '~db/trail'
import { keepPapers, type PaperToKeep } from '../files/keep-papers.server'
import { contextOf, currentRound, type Doer, loadForAct, standing, type Which } from './issued-nonconformity.server'

/** 关闭: nothing of it changes any more, and its papers are what they are. The finder does not close alone. */
export async function closeNonconformity(
  em: EntityManager,
  actor: Doer,
  { papers, ...which }: Which & { papers: readonly PaperToKeep[] },
): Promise<Outcome<INonconformity>> {
  const { now, number } = which
  const nonconformity = await loadForAct(em, actor, 'nonconformities.close', which)
  const moved = moveNonconformity(nonconformity, 'close')
  if (!moved.ok) return moved
  const { verifiedBy } = await currentRound(em, nonconformity)
  const four = mayClose(actor, { raisedBy: nonconformity.raisedBy.id, verifiedBy: verifiedBy?.id ?? '' })
  if (!four.ok) return four

  const closer = em.getReference(Person, actor.id)
  const rows = await keepPapers(em, papers, {
    kind: 'nonconformity-report',
    subjectId: nonconformity.id,
    issuedBy: closer,
    issuedAt: now,
  })
  em.assign(nonconformity, { ...standing(nonconformity, moved.value, { now }), closedBy: closer, closedAt: now })
  leaveTrail(
    em,
    actor,
    'nonconformity.closed',
    nonconformity,
    { number, papers: papers.map(({ locale, sha256 }) => ({ locale, sha256 })) },
    { ...contextOf(nonconformity, now), touches: rows },
  )
  await em.flush()
  return granted(nonconformity)
}
