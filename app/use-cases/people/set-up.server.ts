import type { EntityManager } from '@mikro-orm/core'
import { acceptPassword } from '~/domain/people/password'
import { granted, type Outcome, refused } from '~/domain/shared/outcome'
import { tooLong } from '~/domain/shared/text-length'
import { Organisation } from '~db/entities/organisation'
import { type IPerson, PasswordLink, Person } from '~db/entities/people'
import { newId } from '~db/identity'
import { hashToken, newToken } from '~db/tokens'
import { leaveTrail } from '~db/trail'
import { hashPassword } from './password-hash.server'
import { acceptFacts } from './person-facts'

/** A company's name stands in the head of every paper. */
const COMPANY_LIMIT = 200
const SET_UP_LIFE = 7 * 24 * 60 * 60 * 1000

/**
 * On an empty database: the token of a one-time link with which the first administrator sets the product up.
 * Null when somebody is there already. An earlier unused link stops working: only the newest print counts.
 */
export async function printSetUpLink(em: EntityManager, clock: Date): Promise<string | null> {
  if ((await em.count(Person)) > 0) return null
  for (const link of await em.find(PasswordLink, { person: null })) em.remove(link)
  const token = newToken()
  em.persist(
    em.create(PasswordLink, {
      id: newId(),
      tokenHash: hashToken(token),
      person: null,
      expiresAt: new Date(clock.getTime() + SET_UP_LIFE),
      createdAt: clock,
    }),
  )
  await em.flush()
  return token
}

/** Can this link still set the product up? */
export async function setUpLinkWorks(em: EntityManager, token: string, clock: Date): Promise<boolean> {
  const link = await em.findOne(PasswordLink, { tokenHash: hashToken(token), person: null, usedAt: null })
  return link !== null && link.expiresAt > clock && (await em.count(Person)) === 0
}

/** Name the company and its first administrator, who is signed up with the password given. */
export async function setUp(
  em: EntityManager,
  facts: {
    token: string
    company: string
    companyEn: string
    name: string
    email: string
    password: string
    now: Date
    clock: Date
  },
): Promise<Outcome<IPerson>> {
  const { token, now, clock } = facts
  if (!(await setUpLinkWorks(em, token, clock))) return refused({ code: 'link-used' })
  const company = facts.company.trim()
  const companyEn = facts.companyEn.trim()
  if (company === '') return refused({ code: 'field-missing', field: 'company' })
  if (companyEn === '') return refused({ code: 'field-missing', field: 'companyEn' })
  const long = tooLong({ company, companyEn }, COMPANY_LIMIT)
  if (long) return long
  const person = acceptFacts({ name: facts.name, email: facts.email, title: null, department: null, roles: [] })
  if (!person.ok) return person
  const { name, email } = person.value
  const password = acceptPassword(facts.password, { email })
  if (!password.ok) return password

  const passwordHash = await hashPassword(password.value)
  return em.transactional(async (tx) => {
    // A write comes first: of two who send the form at once, one spends the link.
    const unspent = { tokenHash: hashToken(token), person: null, usedAt: null }
    const spent = await tx.nativeUpdate(PasswordLink, unspent, { usedAt: clock })
    if (spent !== 1) return refused({ code: 'link-used' })
    const administrator = tx.create(Person, {
      id: newId(),
      name,
      email,
      roles: ['admin'],
      passwordHash,
      createdAt: now,
    })
    const organisation = tx.create(Organisation, { id: newId(), name: company, nameEn: companyEn, createdAt: now })
    tx.persist([administrator, organisation])
    leaveTrail(
      tx,
      administrator,
      'organisation.set-up',
      organisation,
      { name: company, nameEn: companyEn },
      { now, touches: [administrator] },
    )
    await tx.flush()
    return granted(administrator)
  })
}
