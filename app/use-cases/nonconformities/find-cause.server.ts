import { type EntityManager, LockMode } from '@mikro-orm/core'
import { analyseCause, type Cause } from '~/domain/nonconformities/answer'
import { moveNonconformity } from '~/domain/nonconformities/status'
import { granted, type Outcome } from '~/domain/shared/outcome'
import { type INonconformity, type INonconformityRound, NonconformityRound } from '~db/entities/nonconformities'
import { Person } from '~db/entities/people'
import { newId } from '~db/identity'
import { leaveTrail } from '~db/trail'
import { contextOf, currentRound, type Doer, loadForAct, standing, type Which } from './issued-nonconformity.server'

export interface FoundCause extends Which, Cause {
  /** The version of the round that was read; null where there was none yet. */
  roundVersion: number | null
}

/**
 * 原因: the whys down to the root cause. The first opens round 1; until actions are planned it may be written anew,
 * and in a round that follows a refusal it is thought over this way.
 */
export async function findCause(
  em: EntityManager,
  actor: Doer,
  { whys, rootCause, roundVersion, ...which }: FoundCause,
): Promise<Outcome<INonconformity>> {
  const { now } = which
  const nonconformity = await loadForAct(em, actor, 'nonconformities.answer', which)
  const moved = moveNonconformity(nonconformity, 'findCause')
  if (!moved.ok) return moved
  const known = nonconformity.round === 0 ? null : await currentRound(em, nonconformity)
  if (known && roundVersion !== null) await em.lock(known, LockMode.OPTIMISTIC, roundVersion)
  const cause = analyseCause({ whys, rootCause })
  if (!cause.ok) return cause

  const facts = { whys: [...cause.value.whys], rootCause: cause.value.rootCause }
  const analysed = { ...facts, analysedBy: em.getReference(Person, actor.id), analysedAt: now }
  const before = known ? { whys: [...known.whys], rootCause: known.rootCause } : null
  // Not em.assign(): it takes a list that is stored as text for a text.
  const round = known ? Object.assign(known, analysed) : em.create(NonconformityRound, firstRound(nonconformity, analysed, now))
  em.persist(round)
  // Written anew, it waits for the same people since the same day.
  if (moved.value !== nonconformity.status)
    em.assign(nonconformity, { ...standing(nonconformity, moved.value, { now }), round: round.number })
  leaveTrail(
    em,
    actor,
    'nonconformity.cause-analysed',
    nonconformity,
    { number: nonconformity.number, round: round.number, before, after: facts },
    { ...contextOf(nonconformity, now), touches: [round] },
  )
  await em.flush()
  return granted(nonconformity)
}

type Analysed = Pick<INonconformityRound, 'whys' | 'rootCause' | 'analysedBy' | 'analysedAt'>

function firstRound(nonconformity: INonconformity, analysed: Analysed, now: Date) {
  return { id: newId(), createdAt: now, nonconformity, number: 1, ...analysed }
}
