import type { EntityManager } from '@mikro-orm/core'
import { Person, Session } from '~db/entities/people'
import { leaveTrail, type TrailActor } from '~db/trail'

/** End every session of a person, this one too. */
export async function signOutEverywhere(
  em: EntityManager,
  actor: TrailActor,
  { personId, now }: { personId: string; now: Date },
): Promise<void> {
  const person = await em.findOneOrFail(Person, { id: personId })
  for (const session of await em.find(Session, { person })) em.remove(session)
  leaveTrail(em, actor, 'person.signed-out-everywhere', person, { name: person.name }, { now })
  await em.flush()
}
