import type { EntityManager } from '@mikro-orm/core'
import { type ActionPlan, planActions as decide, type PlannedAction } from '~/domain/nonconformities/answer'
import { moveNonconformity } from '~/domain/nonconformities/status'
import { mayEver } from '~/domain/people/permissions'
import { granted, type Outcome, refused } from '~/domain/shared/outcome'
import { type INonconformity, NonconformityAction } from '~db/entities/nonconformities'
import { type IPerson, Person } from '~db/entities/people'
import { newId } from '~db/identity'
import { plantDay } from '~db/plant-time'
import { leaveTrail } from '~db/trail'
import { contextOf, currentRound, type Doer, loadForAct, standing, type Which } from './issued-nonconformity.server'

/** 纠正措施: what is done against the cause, by whom and by when, and how it will be known that it works. */
export async function planActions(
  em: EntityManager,
  actor: Doer,
  { actions, spread, documents, effectiveness, ...which }: Which & ActionPlan,
): Promise<Outcome<INonconformity>> {
  const { now, number } = which
  const nonconformity = await loadForAct(em, actor, 'nonconformities.answer', which)
  const moved = moveNonconformity(nonconformity, 'planAction')
  if (!moved.ok) return moved
  const round = await currentRound(em, nonconformity)
  if (!round.analysedAt) return refused({ code: 'cause-not-thought-over', params: { number } })
  const decided = decide({ actions, spread, documents, effectiveness }, plantDay(nonconformity.issuedAt ?? now))
  if (!decided.ok) return decided
  const owners = await ownersOf(em, decided.value.actions)
  if (!owners.ok) return owners

  const { actions: planned, ...texts } = decided.value
  const rows = planned.map(({ what, ownerId, dueOn }, index) =>
    em.create(NonconformityAction, {
      id: newId(),
      createdAt: now,
      round,
      position: index + 1,
      what,
      owner: em.getReference(Person, ownerId),
      dueOn,
    }),
  )
  em.persist(rows)
  em.assign(round, { ...texts, plannedBy: em.getReference(Person, actor.id), plannedAt: now })
  em.assign(nonconformity, standing(nonconformity, moved.value, { now }))
  const told = planned.map(({ what, ownerId, dueOn }) => ({ what, owner: owners.value(ownerId), dueOn }))
  leaveTrail(
    em,
    actor,
    'nonconformity.actions-planned',
    nonconformity,
    { number, round: round.number, actions: told, ...texts },
    { ...contextOf(nonconformity, now), touches: [round, ...rows] },
  )
  await em.flush()
  return granted(nonconformity)
}

/** The names of the owners by id; each has to work here and be able to say that it is done. */
async function ownersOf(em: EntityManager, actions: readonly PlannedAction[]): Promise<Outcome<(id: string) => string>> {
  const ids = actions.map(({ ownerId }) => ownerId)
  const people = (await em.find(Person, { id: { $in: ids }, disabledAt: null })) as IPerson[]
  const able = new Map(people.filter((one) => mayEver(one, 'nonconformities.act')).map(({ id, name }) => [id, name]))
  const stranger = ids.findIndex((id) => !able.has(id))
  if (stranger >= 0) return refused({ code: 'member-missing', field: `owner-${stranger + 1}` })
  return granted((id: string) => able.get(id) ?? '')
}
