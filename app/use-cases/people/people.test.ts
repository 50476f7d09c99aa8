import { OptimisticLockError } from '@mikro-orm/core'
import { describe, expect, it } from 'vitest'
import { PASSWORD_LINK_LIFE } from '~/domain/people/sessions'
import { Organisation } from '~db/entities/organisation'
import { PasswordLink, Person, Session } from '~db/entities/people'
import { TrailEntry } from '~db/entities/trail'
import { hashToken } from '~db/tokens'
import { aPerson, aQualityManager } from '../../../tests/factories/people'
import { NOW } from '../../../tests/factories/time'
import { testDatabase } from '../../../tests/support/database'
import { changePerson, factsOf } from './change-person.server'
import { choosePassword, personOfLink } from './choose-password.server'
import { disablePerson, enablePerson } from './disable-person.server'
import { enterDemo, openSession, signIn, signOut } from './open-session.server'
import { hashPassword } from './password-hash.server'
import { printPasswordLink } from './print-password-link.server'
import { printSetUpLink, setUp, setUpLinkWorks } from './set-up.server'
import { signOutEverywhere } from './sign-out-everywhere.server'

const database = testDatabase()
const PASSWORD = 'correct horse battery'
const refusalOf = (code: string) => ({ ok: false, refusal: { code } })
const later = (milliseconds: number) => new Date(NOW.getTime() + milliseconds)

async function eventsOf(subjectId: string): Promise<string[]> {
  const entries = await database.fresh().find(TrailEntry, { subjectId }, { orderBy: { id: 'asc' } })
  return entries.map((entry) => entry.event)
}

describe('signing in', () => {
  it('needs the password, and does not care how the e-mail is written', async () => {
    const em = database.fresh()
    await aPerson(em, { email: 'lin@example.com', passwordHash: await hashPassword(PASSWORD) })
    const outcome = await signIn(database.fresh(), { email: ' Lin@Example.com', password: PASSWORD, clock: NOW })
    expect(outcome.ok && outcome.value.person.email).toBe('lin@example.com')
    expect(await signIn(database.fresh(), { email: 'lin@example.com', password: 'wrong', clock: NOW })).toMatchObject(
      refusalOf('sign-in-failed'),
    )
  })

  it('tells nobody whether the e-mail, the password or the person was the reason', async () => {
    const em = database.fresh()
    const passwordHash = await hashPassword(PASSWORD)
    const admin = await aPerson(em, { roles: ['admin'] })
    const gone = await aPerson(em, { email: 'gone@example.com', passwordHash })
    await disablePerson(database.fresh(), admin, { personId: gone.id, version: 1, now: NOW })
    await aPerson(em, { email: 'invited@example.com' })
    for (const email of ['gone@example.com', 'invited@example.com', 'nobody@example.com'])
      expect(await signIn(database.fresh(), { email, password: PASSWORD, clock: NOW })).toEqual({
        ok: false,
        refusal: { code: 'sign-in-failed', field: 'email' },
      })
  })

  it('makes a fresh session and ends the one this browser had', async () => {
    const person = await aPerson(database.fresh())
    const first = await openSession(database.fresh(), person, { clock: NOW })
    const second = await openSession(database.fresh(), person, { clock: NOW, replaces: first.token })
    const sessions = await database.fresh().find(Session, {})
    expect(sessions.map((session) => session.tokenHash)).toEqual([hashToken(second.token)])
  })

  it('stores no token that could be used', async () => {
    const { token } = await openSession(database.fresh(), await aPerson(database.fresh()), { clock: NOW })
    expect(JSON.stringify(await database.fresh().find(Session, {}))).not.toContain(token)
  })

  it('lets the demo in by address alone, but nobody who is disabled or not there', async () => {
    const admin = await aPerson(database.fresh(), { roles: ['admin'] })
    const member = await aPerson(database.fresh(), { email: 'member@qiming.example' })
    expect((await enterDemo(database.fresh(), { email: 'member@qiming.example', clock: NOW }))?.person.id).toBe(member.id)
    await disablePerson(database.fresh(), admin, { personId: member.id, version: 1, now: NOW })
    expect(await enterDemo(database.fresh(), { email: 'member@qiming.example', clock: NOW })).toBeNull()
  })

  it('ends with one session or with all of them', async () => {
    const person = await aPerson(database.fresh())
    const one = await openSession(database.fresh(), person, { clock: NOW })
    await openSession(database.fresh(), person, { clock: NOW })
    await signOut(database.fresh(), one.token)
    expect(await database.fresh().count(Session)).toBe(1)
    await signOutEverywhere(database.fresh(), person, { personId: person.id, now: NOW })
    expect(await database.fresh().count(Session)).toBe(0)
    expect(await eventsOf(person.id)).toContain('person.signed-out-everywhere')
  })
})

describe('setting up', () => {
  const facts = {
    company: ' 启明精密 ',
    companyEn: 'Qiming Precision',
    name: '唐亦舟',
    email: 'tang@example.com',
    password: PASSWORD,
    now: NOW,
    clock: NOW,
  }
  const link = async () => (await printSetUpLink(database.fresh(), NOW)) ?? ''

  it('names the company and its first administrator', async () => {
    const outcome = await setUp(database.fresh(), { ...facts, token: await link() })
    expect(outcome).toMatchObject({ ok: true, value: { name: '唐亦舟', roles: ['admin'] } })
    expect((await database.fresh().find(Organisation, {}))[0]).toMatchObject({ name: '启明精密', nameEn: 'Qiming Precision' })
  })

  it('works once, also when two people send the form in the same moment', async () => {
    const token = await link()
    const outcomes = await Promise.all([
      setUp(database.fresh(), { ...facts, token }),
      setUp(database.fresh(), { ...facts, token, email: 'other@example.com' }),
    ])
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1)
    expect(await database.fresh().count(Person)).toBe(1)
    expect(await setUpLinkWorks(database.fresh(), token, NOW)).toBe(false)
    expect(await printSetUpLink(database.fresh(), NOW)).toBeNull()
  })

  it('leaves the link as it is when something is missing', async () => {
    const token = await link()
    expect(await setUp(database.fresh(), { ...facts, token, password: 'short' })).toMatchObject(refusalOf('password-too-short'))
    expect(await setUp(database.fresh(), { ...facts, token, company: ' ' })).toMatchObject({
      refusal: { code: 'field-missing', field: 'company' },
    })
    expect(await setUp(database.fresh(), { ...facts, token, companyEn: 'x'.repeat(201) })).toMatchObject({
      refusal: { code: 'text-too-long', field: 'companyEn', params: { limit: 200, length: 201 } },
    })
    expect(await setUpLinkWorks(database.fresh(), token, NOW)).toBe(true)
  })
})

describe('a one-time link', () => {
  const printed = async (personId: string) =>
    printPasswordLink(database.fresh(), await aPerson(database.fresh(), { roles: ['admin'] }), { personId, now: NOW })

  it('sets the password once and ends every session of the person', async () => {
    const person = await aPerson(database.fresh())
    await openSession(database.fresh(), person, { clock: NOW })
    const token = await printed(person.id)
    const outcomes = await Promise.all(
      [1, 2].map(() => choosePassword(database.fresh(), { token, password: PASSWORD, now: NOW })),
    )
    expect(outcomes.map((outcome) => outcome.ok).sort()).toEqual([false, true])
    expect(await database.fresh().count(Session)).toBe(0)
    expect((await signIn(database.fresh(), { email: person.email, password: PASSWORD, clock: NOW })).ok).toBe(true)
    expect(await choosePassword(database.fresh(), { token, password: PASSWORD, now: NOW })).toEqual(refusalOf('link-used'))
    expect(await eventsOf(person.id)).toEqual(['person.added', 'person.link-printed', 'person.password-chosen'])
  })

  it('stops working when a newer one is printed, when it is old, and when the person is disabled', async () => {
    const person = await aPerson(database.fresh())
    const first = await printed(person.id)
    const second = await printed(person.id)
    expect(await personOfLink(database.fresh(), first, NOW)).toBeNull()
    expect(await personOfLink(database.fresh(), second, later(PASSWORD_LINK_LIFE))).toBeNull()
    expect((await personOfLink(database.fresh(), second, NOW))?.id).toBe(person.id)
    const admin = await aPerson(database.fresh(), { roles: ['admin'] })
    await disablePerson(database.fresh(), admin, { personId: person.id, version: 1, now: NOW })
    expect(await personOfLink(database.fresh(), second, NOW)).toBeNull()
  })

  it('is stored only as a hash', async () => {
    const token = await printed((await aPerson(database.fresh())).id)
    expect(
      JSON.stringify([await database.fresh().find(PasswordLink, {}), await database.fresh().find(TrailEntry, {})]),
    ).not.toContain(token)
  })

  it('keeps working while the chosen password is refused', async () => {
    const person = await aPerson(database.fresh(), { email: 'somebody@example.com' })
    const token = await printed(person.id)
    expect(await choosePassword(database.fresh(), { token, password: 'Somebody@example.com', now: NOW })).toMatchObject(
      refusalOf('password-is-email'),
    )
    expect(await personOfLink(database.fresh(), token, NOW)).not.toBeNull()
  })
})

describe('changing a person', () => {
  it('stores it and tells the trail what was and what is', async () => {
    const admin = await aPerson(database.fresh(), { roles: ['admin'] })
    const person = await aPerson(database.fresh(), { name: '罗春燕', department: 'quality' })
    const facts = { ...factsOf(person), name: ' 罗春燕 ', title: ' IQC组长 ', roles: ['member' as const, 'auditor' as const] }
    expect(await changePerson(database.fresh(), admin, { ...facts, personId: person.id, version: 1, now: NOW })).toMatchObject({
      ok: true,
    })
    expect(await database.fresh().findOneOrFail(Person, { id: person.id })).toMatchObject({
      name: '罗春燕',
      title: 'IQC组长',
      version: 2,
    })
    const entry = await database.fresh().findOneOrFail(TrailEntry, { subjectId: person.id, event: 'person.changed' })
    expect(JSON.parse(entry.particulars)).toMatchObject({
      before: { title: null, roles: ['member'] },
      after: { title: 'IQC组长', roles: ['member', 'auditor'] },
    })
  })

  it('is refused without a name, with a foreign address, and when somebody else wrote first', async () => {
    const admin = await aPerson(database.fresh(), { roles: ['admin'], email: 'admin@example.com' })
    const person = await aPerson(database.fresh())
    const change = { ...factsOf(person), personId: person.id, version: 1, now: NOW }
    expect(await changePerson(database.fresh(), admin, { ...change, name: ' ' })).toMatchObject({
      refusal: { code: 'field-missing', field: 'name' },
    })
    expect(await changePerson(database.fresh(), admin, { ...change, email: 'ADMIN@example.com' })).toMatchObject(
      refusalOf('email-taken'),
    )
    await changePerson(database.fresh(), admin, { ...change, name: '甲' })
    await expect(changePerson(database.fresh(), admin, { ...change, name: '乙' })).rejects.toThrow(OptimisticLockError)
  })

  it('lets a quality manager set content roles, never the administrator’s', async () => {
    const manager = await aQualityManager(database.fresh())
    const person = await aPerson(database.fresh())
    const change = { ...factsOf(person), personId: person.id, version: 1, now: NOW }
    expect(await changePerson(database.fresh(), manager, { ...change, roles: ['admin'] })).toMatchObject(
      refusalOf('only-admin-gives-admin'),
    )
    expect((await changePerson(database.fresh(), manager, { ...change, roles: ['auditor'] })).ok).toBe(true)
  })
})

describe('the last administrator', () => {
  it('can neither be disabled nor lose the role', async () => {
    const admin = await aPerson(database.fresh(), { roles: ['admin'] })
    expect(await disablePerson(database.fresh(), admin, { personId: admin.id, version: 1, now: NOW })).toMatchObject(
      refusalOf('last-administrator'),
    )
    const change = { ...factsOf(admin), roles: ['member' as const], personId: admin.id, version: 1, now: NOW }
    expect(await changePerson(database.fresh(), admin, change)).toMatchObject(refusalOf('last-administrator'))
    expect(await database.fresh().findOneOrFail(Person, { id: admin.id })).toMatchObject({ roles: ['admin'], version: 1 })
  })

  it('stays when two administrators shut each other out in the same moment', async () => {
    const [one, two] = [
      await aPerson(database.fresh(), { roles: ['admin'] }),
      await aPerson(database.fresh(), { roles: ['admin'] }),
    ]
    const outcomes = await Promise.all([
      disablePerson(database.fresh(), one, { personId: two.id, version: 1, now: NOW }),
      disablePerson(database.fresh(), two, { personId: one.id, version: 1, now: NOW }),
    ])
    expect(outcomes.map((outcome) => outcome.ok).sort()).toEqual([false, true])
    expect(await database.fresh().count(Person, { disabledAt: null })).toBe(1)
  })

  it('may leave once there is another', async () => {
    const admin = await aPerson(database.fresh(), { roles: ['admin'] })
    await aPerson(database.fresh(), { roles: ['admin'] })
    expect((await disablePerson(database.fresh(), admin, { personId: admin.id, version: 1, now: NOW })).ok).toBe(true)
    expect((await enablePerson(database.fresh(), admin, { personId: admin.id, version: 2, now: NOW })).ok).toBe(true)
    expect(await eventsOf(admin.id)).toEqual(['person.added', 'person.disabled', 'person.enabled'])
  })
})
