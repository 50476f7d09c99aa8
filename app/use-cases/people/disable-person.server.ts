import { type EntityManager, LockMode } from '@mikro-orm/core'
import { keepAnAdministrator } from '~/domain/people/administrators'
import { granted, type Outcome } from '~/domain/shared/outcome'
import { type IPerson, PasswordLink, Person, Session } from '~db/entities/people'
import { leaveTrail, type TrailActor } from '~db/trail'
import { activeAdministrators } from './active-administrators.server'

interface Who {
  personId: string
  version: number
  now: Date
}

/** Shut somebody out: their sessions and unused links end, their records stay. */
export async function disablePerson(
  em: EntityManager,
  actor: TrailActor,
  { personId, version, now }: Who,
): Promise<Outcome<IPerson>> {
  return em.transactional(async (tx) => {
    const administrators = await activeAdministrators(tx)
    const person = await tx.findOneOrFail(Person, { id: personId }, { lockMode: LockMode.OPTIMISTIC, lockVersion: version })
    if (person.disabledAt) return granted(person)
    const kept = keepAnAdministrator(
      administrators,
      { id: person.id, roles: person.roles, disabled: false },
      { roles: person.roles, disabled: true },
    )
    if (!kept.ok) return kept
    tx.assign(person, { disabledAt: now })
    for (const session of await tx.find(Session, { person })) tx.remove(session)
    for (const link of await tx.find(PasswordLink, { person, usedAt: null })) tx.remove(link)
    leaveTrail(tx, actor, 'person.disabled', person, { name: person.name }, { now })
    await tx.flush()
    return granted(person)
  })
}

/** Let somebody back in, with the password and roles they had. */
export async function enablePerson(
  em: EntityManager,
  actor: TrailActor,
  { personId, version, now }: Who,
): Promise<Outcome<IPerson>> {
  const person = await em.findOneOrFail(Person, { id: personId }, { lockMode: LockMode.OPTIMISTIC, lockVersion: version })
  if (!person.disabledAt) return granted(person)
  em.assign(person, { disabledAt: null })
  leaveTrail(em, actor, 'person.enabled', person, { name: person.name }, { now })
  await em.flush()
  return granted(person)
}
