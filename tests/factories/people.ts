import type { EntityManager } from '@mikro-orm/core'
import type { Actor, Role } from '~/domain/people/roles'
import { type IPerson, Person } from '~db/entities/people'
import { newId } from '~db/identity'
import { leaveTrail } from '~db/trail'
import { NOW } from './time'

interface PersonTraits {
  name?: string
  email?: string
  department?: string | null
  roles?: Role[]
  passwordHash?: string | null
}

let many = 0

/** A person; say only what the test is about. */
export async function aPerson(em: EntityManager, traits: PersonTraits = {}): Promise<IPerson> {
  many += 1
  const person = em.create(Person, {
    id: newId(),
    name: `Person ${many}`,
    email: `person-${many}@example.com`,
    department: 'quality',
    roles: ['member'],
    createdAt: NOW,
    ...traits,
  })
  em.persist(person)
  leaveTrail(
    em,
    person,
    'person.added',
    person,
    { name: person.name, email: person.email, department: person.department ?? null, roles: person.roles },
    { now: NOW },
  )
  await em.flush()
  return person
}

/** An auditor of research and development: independent of every department the tests audit. */
export function anAuditor(em: EntityManager, traits: PersonTraits = {}): Promise<IPerson> {
  return aPerson(em, { department: 'rd', roles: ['auditor'], ...traits })
}

/** The quality manager, who belongs to management. */
export function aQualityManager(em: EntityManager, traits: PersonTraits = {}): Promise<IPerson> {
  return aPerson(em, { department: 'management', roles: ['quality-manager'], ...traits })
}

/** The head of the quality department. */
export function aDepartmentHead(em: EntityManager, traits: PersonTraits = {}): Promise<IPerson> {
  return aPerson(em, { department: 'quality', roles: ['department-head'], ...traits })
}

/** A person as they act: what a request knows of them. */
export function asActor({ id, name, department, roles }: IPerson): Actor & { name: string } {
  return { id, name, department: department ?? null, roles }
}
