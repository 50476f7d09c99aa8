import { type EntityManager, UniqueConstraintViolationException } from '@mikro-orm/core'
import { type Outcome, refused } from '~/domain/shared/outcome'
import { Person } from '~db/entities/people'

/** Does the address belong to somebody else? */
export async function emailIsTaken(em: EntityManager, email: string, self: string | null): Promise<boolean> {
  const owner = await em.findOne(Person, { email }, { fields: ['id'] })
  return owner !== null && owner.id !== self
}

/** Run an act that stores `email`; two people who write the same address in the same moment get the answer of the check. */
export async function orEmailTaken<T>(email: string, act: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await act()
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException) return emailTaken(email)
    throw error
  }
}

export function emailTaken(email: string): ReturnType<typeof refused> {
  return refused({ code: 'email-taken', field: 'email', params: { email } })
}
