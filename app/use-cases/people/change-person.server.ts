import { type EntityManager, LockMode } from '@mikro-orm/core'
import { changeRoles, keepAnAdministrator } from '~/domain/people/administrators'
import type { Role } from '~/domain/people/roles'
import { granted, type Outcome } from '~/domain/shared/outcome'
import { type IPerson, Person } from '~db/entities/people'
import { leaveTrail, type TrailActor } from '~db/trail'
import { activeAdministrators } from './active-administrators.server'
import { emailIsTaken, emailTaken, orEmailTaken } from './email-taken.server'
import { acceptFacts, type PersonFacts } from './person-facts'

/** Change who somebody is: name, e-mail, title, department, roles. Roles act on the next request. */
export async function changePerson(
  em: EntityManager,
  actor: TrailActor & { roles: readonly Role[] },
  { personId, version, now, ...typed }: PersonFacts & { personId: string; version: number; now: Date },
): Promise<Outcome<IPerson>> {
  const facts = acceptFacts(typed)
  if (!facts.ok) return facts
  const { name, email, title, department } = facts.value
  return orEmailTaken(email, () =>
    em.transactional(async (tx) => {
      const administrators = await activeAdministrators(tx)
      const person = await tx.findOneOrFail(Person, { id: personId }, { lockMode: LockMode.OPTIMISTIC, lockVersion: version })
      const disabled = person.disabledAt != null
      const roles = changeRoles(actor, person.roles, facts.value.roles)
      if (!roles.ok) return roles
      const kept = keepAnAdministrator(
        administrators,
        { id: person.id, roles: person.roles, disabled },
        { roles: roles.value, disabled },
      )
      if (!kept.ok) return kept
      if (await emailIsTaken(tx, email, person.id)) return emailTaken(email)

      const before = factsOf(person)
      tx.assign(person, { name, email, title, department })
      // Not through assign(): it takes a word list for the text it is stored as.
      person.roles = roles.value
      leaveTrail(tx, actor, 'person.changed', person, { name: person.name, before, after: factsOf(person) }, { now })
      await tx.flush()
      return granted(person)
    }),
  )
}

/** What is known of a person, as it is stored. */
export function factsOf(person: IPerson): PersonFacts {
  return {
    name: person.name,
    email: person.email,
    title: person.title ?? null,
    department: person.department ?? null,
    roles: [...person.roles],
  }
}
