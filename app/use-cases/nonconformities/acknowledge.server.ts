import type { EntityManager } from '@mikro-orm/core'
import { moveNonconformity } from '~/domain/nonconformities/status'
import { granted, type Outcome } from '~/domain/shared/outcome'
import type { INonconformity } from '~db/entities/nonconformities'
import { Person } from '~db/entities/people'
import { leaveTrail } from '~db/trail'
import { contextOf, type Doer, loadForAct, standing, type Which } from './issued-nonconformity.server'

/** The department says that the facts are so. */
export async function acknowledgeNonconformity(em: EntityManager, actor: Doer, which: Which): Promise<Outcome<INonconformity>> {
  const { now } = which
  const nonconformity = await loadForAct(em, actor, 'nonconformities.answer', which)
  const moved = moveNonconformity(nonconformity, 'acknowledge')
  if (!moved.ok) return moved

  em.assign(nonconformity, {
    ...standing(nonconformity, moved.value, { now }),
    acknowledgedBy: em.getReference(Person, actor.id),
    acknowledgedAt: now,
  })
  const { number } = nonconformity
  leaveTrail(em, actor, 'nonconformity.acknowledged', nonconformity, { number }, contextOf(nonconformity, now))
  await em.flush()
  return granted(nonconformity)
}
