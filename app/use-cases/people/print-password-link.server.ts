import type { EntityManager } from '@mikro-orm/core'
import { PASSWORD_LINK_LIFE } from '~/domain/people/sessions'
import { PasswordLink, Person } from '~db/entities/people'
import { newId } from '~db/identity'
import { hashToken, newToken } from '~db/tokens'
import { leaveTrail, type TrailActor } from '~db/trail'

/**
 * Make a one-time link with which a person chooses a password; earlier unused ones stop working.
 * Answers the token: it is shown once and stored only as a hash. Somebody disabled gets none.
 */
export async function printPasswordLink(
  em: EntityManager,
  actor: TrailActor,
  { personId, now, clock = now }: { personId: string; now: Date; clock?: Date },
): Promise<string> {
  const person = await em.findOneOrFail(Person, { id: personId, disabledAt: null })
  for (const link of await em.find(PasswordLink, { person, usedAt: null })) em.remove(link)
  const token = newToken()
  em.persist(
    em.create(PasswordLink, {
      id: newId(),
      tokenHash: hashToken(token),
      person,
      expiresAt: new Date(clock.getTime() + PASSWORD_LINK_LIFE),
      createdAt: clock,
    }),
  )
  leaveTrail(em, actor, 'person.link-printed', person, { name: person.name }, { now })
  await em.flush()
  return token
}
