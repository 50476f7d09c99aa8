import type { EntityManager } from '@mikro-orm/core'
import { dueDays } from '~/domain/nonconformities/deadlines'
import { moveNonconformity } from '~/domain/nonconformities/status'
import { verify as decide, mayVerify, type Verification } from '~/domain/nonconformities/verification'
import { verifiableFrom } from '~/domain/nonconformities/waiting'
import { granted, type Outcome } from '~/domain/shared/outcome'
import { deadlineRules } from '~db/deadline-rules'
import { AuditMember } from '~db/entities/audits'
import { type INonconformity, type INonconformityRound, NonconformityRound } from '~db/entities/nonconformities'
import { Person } from '~db/entities/people'
import { newId } from '~db/identity'
import { plantDay } from '~db/plant-time'
import { leaveTrail } from '~db/trail'
import { answeredBy } from './answered-by.server'
import { asColumns, dueDaysOf } from './due-facts'
import { contextOf, currentRound, type Doer, loadForAct, standing, type Which } from './issued-nonconformity.server'

/**
 * 验证: the actions worked, or they did not. Not effective ends the round; the next begins with the same cause to be thought over,
 * and its days count from today.
 */
export async function verifyNonconformity(
  em: EntityManager,
  actor: Doer,
  { method, result, effective, ...which }: Which & Verification,
): Promise<Outcome<INonconformity>> {
  const { now } = which
  const nonconformity = await loadForAct(em, actor, 'nonconformities.verify', which, async ({ audit }) => ({
    team: (await em.find(AuditMember, { audit: audit.id }, { fields: ['person'] })).map(({ person }) => person.id),
  }))
  const moved = moveNonconformity(nonconformity, effective ? 'verify' : 'refuse')
  if (!moved.ok) return moved
  const independent = mayVerify(actor, await answeredBy(em, nonconformity))
  if (!independent.ok) return independent
  const round = await currentRound(em, nonconformity)
  const rule = (await deadlineRules(em))[nonconformity.grade]
  const today = plantDay(now)
  const implementedOn = round.implementedOn ?? today
  const decided = decide({ method, result, effective }, { today, from: verifiableFrom(implementedOn, rule.wait) })
  if (!decided.ok) return decided

  em.assign(round, { ...decided.value, verifiedBy: em.getReference(Person, actor.id), verifiedAt: now })
  const next = effective ? null : em.create(NonconformityRound, nextRound(round, now))
  if (next) {
    em.persist(next)
    // What was acknowledged and corrected stays so.
    const { acknowledge, correct } = dueDaysOf(nonconformity)
    const due = { ...dueDays(rule, today), acknowledge, correct }
    em.assign(nonconformity, { ...asColumns(due), ...standing(nonconformity, moved.value, { now, due }), round: next.number })
  } else {
    em.assign(nonconformity, standing(nonconformity, moved.value, { now, implementedOn, wait: rule.wait }))
  }
  leaveTrail(
    em,
    actor,
    effective ? 'nonconformity.verified' : 'nonconformity.refused',
    nonconformity,
    { number: nonconformity.number, round: round.number, method: decided.value.method, result: decided.value.result },
    { ...contextOf(nonconformity, now), touches: next ? [round, next] : [round] },
  )
  await em.flush()
  return granted(nonconformity)
}

function nextRound({ nonconformity, number, whys, rootCause }: INonconformityRound, now: Date) {
  return { id: newId(), createdAt: now, nonconformity, number: number + 1, whys: [...whys], rootCause }
}
