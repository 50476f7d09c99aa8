import type { EntityManager } from '@mikro-orm/core'
import { moveNonconformity } from '~/domain/nonconformities/status'
import { mayClose } from '~/domain/nonconformities/verification'
import type { Locale } from '~/domain/shared/locale'
import { granted, type Outcome } from '~/domain/shared/outcome'
import type { INonconformity } from '~db/entities/nonconformities'
import { Person } from '~db/entities/people'
import { Paper } from '~db/entities/reports'
import type { StoredBytes } from '~db/file-store'
import { newId } from '~db/identity'
import { leaveTrail } from '~db/trail'
import { rememberFiles } from '../files/remember-files.server'
import { contextOf, currentRound, type Doer, loadForAct, standing, type Which } from './issued-nonconformity.server'

/** A paper as it is issued: its bytes lie in the file store. */
export interface IssuedPaper extends StoredBytes {
  locale: Locale
  name: string
}

/** 关闭: nothing of it changes any more, and its papers are what they are. The finder does not close alone. */
export async function closeNonconformity(
  em: EntityManager,
  actor: Doer,
  { papers, ...which }: Which & { papers: readonly IssuedPaper[] },
): Promise<Outcome<INonconformity>> {
  const { now, number } = which
  const nonconformity = await loadForAct(em, actor, 'nonconformities.close', which)
  const moved = moveNonconformity(nonconformity, 'close')
  if (!moved.ok) return moved
  const { verifiedBy } = await currentRound(em, nonconformity)
  const four = mayClose(actor, { raisedBy: nonconformity.raisedBy.id, verifiedBy: verifiedBy?.id ?? '' })
  if (!four.ok) return four

  const closer = em.getReference(Person, actor.id)
  const stored = await rememberFiles(em, papers)
  const rows = papers.map(({ locale, name, sha256 }) =>
    em.create(Paper, {
      id: newId(),
      createdAt: now,
      kind: 'nonconformity-report',
      subjectId: nonconformity.id,
      locale,
      name,
      file: stored(sha256),
      issuedBy: closer,
      issuedAt: now,
    }),
  )
  em.persist(rows)
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
