import { type EntityManager, LockMode } from '@mikro-orm/core'
import { Person } from '~db/entities/people'

/**
 * The ids of everybody who is an administrator today. Inside a transaction and held until it ends:
 * two administrators who shut each other out in the same moment would leave none.
 */
export async function activeAdministrators(em: EntityManager): Promise<string[]> {
  const people = await em.find(Person, { roles: { $like: '% admin %' }, disabledAt: null } as never, {
    orderBy: { id: 'asc' },
    lockMode: LockMode.PESSIMISTIC_WRITE,
  })
  return people.map((person) => person.id)
}
