import type { EntityManager } from '@mikro-orm/core'
import { changeRoles } from '~/domain/people/administrators'
import type { Role } from '~/domain/people/roles'
import { granted, type Outcome } from '~/domain/shared/outcome'
import { type IPerson, Person } from '~db/entities/people'
import { newId } from '~db/identity'
import { leaveTrail, type TrailActor } from '~db/trail'
import { emailIsTaken, emailTaken, orEmailTaken } from './email-taken.server'
import { acceptFacts, type PersonFacts } from './person-facts'

/** Let a new person in. They cannot sign in before they have used a one-time link to choose a password. */
export async function addPerson(
  em: EntityManager,
  actor: TrailActor & { roles: readonly Role[] },
  { now, ...typed }: PersonFacts & { now: Date },
): Promise<Outcome<IPerson>> {
  const facts = acceptFacts(typed)
  if (!facts.ok) return facts
  const { name, email, title, department } = facts.value
  const roles = changeRoles(actor, [], facts.value.roles)
  if (!roles.ok) return roles
  if (await emailIsTaken(em, email, null)) return emailTaken(email)

  const person = em.create(Person, { id: newId(), name, email, title, department, roles: roles.value, createdAt: now })
  em.persist(person)
  leaveTrail(em, actor, 'person.added', person, { name, email, department, roles: roles.value }, { now })
  return orEmailTaken(email, async () => {
    await em.flush()
    return granted(person)
  })
}
