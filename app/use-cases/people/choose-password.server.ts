import type { EntityManager } from '@mikro-orm/core'
import { acceptPassword } from '~/domain/people/password'
import { granted, type Outcome, refused } from '~/domain/shared/outcome'
import { type IPerson, PasswordLink, Person, Session } from '~db/entities/people'
import { hashToken } from '~db/tokens'
import { leaveTrail } from '~db/trail'
import { hashPassword } from './password-hash.server'

/** Whose one-time link this is, or null when it was used, has expired or never was one. */
export async function personOfLink(em: EntityManager, token: string, clock: Date): Promise<IPerson | null> {
  const link = await em.findOne(
    PasswordLink,
    { tokenHash: hashToken(token), usedAt: null, expiresAt: { $gt: clock } },
    { populate: ['person'] },
  )
  const person = link?.person as IPerson | null | undefined
  return person && !person.disabledAt ? person : null
}

/** Use a one-time link: the password is set, the link is spent, and every open session of the person ends. */
export async function choosePassword(
  em: EntityManager,
  { token, password, now, clock = now }: { token: string; password: string; now: Date; clock?: Date },
): Promise<Outcome<IPerson>> {
  const owner = await personOfLink(em, token, clock)
  if (!owner) return refused({ code: 'link-used' })
  const accepted = acceptPassword(password, owner)
  if (!accepted.ok) return accepted

  const passwordHash = await hashPassword(accepted.value)
  return em.transactional(async (tx) => {
    // A write comes first and only one can be the one that spends the link.
    const unspent = { tokenHash: hashToken(token), usedAt: null, expiresAt: { $gt: clock } }
    const spent = await tx.nativeUpdate(PasswordLink, unspent, { usedAt: clock })
    if (spent !== 1) return refused({ code: 'link-used' })
    const person = await tx.findOneOrFail(Person, { id: owner.id }, { refresh: true })
    tx.assign(person, { passwordHash })
    for (const session of await tx.find(Session, { person })) tx.remove(session)
    leaveTrail(tx, person, 'person.password-chosen', person, { name: person.name }, { now })
    await tx.flush()
    return granted(person)
  })
}
