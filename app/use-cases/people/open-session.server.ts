import type { EntityManager } from '@mikro-orm/core'
import { granted, type Outcome, refused } from '~/domain/shared/outcome'
import { type IPerson, Person, Session } from '~db/entities/people'
import { newId } from '~db/identity'
import { hashToken, newToken } from '~db/tokens'
import { passwordFits } from './password-hash.server'

export interface OpenedSession {
  /** For the cookie; stored only as a hash. */
  token: string
  person: IPerson
}

interface Moment {
  clock: Date
  /** The token this browser had before: that session ends. */
  replaces?: string | null
}

/** Sign somebody in with e-mail and password. A wrong e-mail, a wrong password and a disabled person are told apart by nobody. */
export async function signIn(
  em: EntityManager,
  { email, password, ...moment }: { email: string; password: string } & Moment,
): Promise<Outcome<OpenedSession>> {
  const person = await em.findOne(Person, { email: email.trim().toLowerCase(), disabledAt: null })
  const fits = await passwordFits(person?.passwordHash ?? null, password)
  if (!person || !fits) return refused({ code: 'sign-in-failed', field: 'email' })
  return granted(await openSession(em, person, moment))
}

/** Sign somebody in by name alone: the demo's people. Null when there is nobody of this address. */
export async function enterDemo(
  em: EntityManager,
  { email, ...moment }: { email: string } & Moment,
): Promise<OpenedSession | null> {
  const person = await em.findOne(Person, { email, disabledAt: null })
  return person && openSession(em, person, moment)
}

/** A fresh session with a fresh token: nothing a visitor brought along is kept (no fixation). */
export async function openSession(em: EntityManager, person: IPerson, { clock, replaces }: Moment): Promise<OpenedSession> {
  const token = newToken()
  const old = replaces ? await em.findOne(Session, { tokenHash: hashToken(replaces) }) : null
  if (old) em.remove(old)
  em.persist(em.create(Session, { id: newId(), tokenHash: hashToken(token), person, lastSeenAt: clock, createdAt: clock }))
  await em.flush()
  return { token, person }
}

/** End this session; nothing happens when it is already gone. */
export async function signOut(em: EntityManager, token: string): Promise<void> {
  const session = await em.findOne(Session, { tokenHash: hashToken(token) })
  if (session) await em.remove(session).flush()
}
