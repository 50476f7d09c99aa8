import { describe, expect, it } from 'vitest'
import { Person } from '~db/entities/people'
import { TrailEntry } from '~db/entities/trail'
import { aPerson } from '../../../tests/factories/people'
import { NOW } from '../../../tests/factories/time'
import { testDatabase } from '../../../tests/support/database'
import { addPerson } from './add-person.server'

const database = testDatabase()

describe('adding a person', () => {
  it('stores them, in lower case the address they sign in with, and tells the trail', async () => {
    const em = database.fresh()
    const admin = await aPerson(em, { roles: ['admin'] })
    const outcome = await addPerson(em, admin, {
      name: '许文静',
      email: ' Xu@Example.com ',
      title: null,
      department: 'quality',
      roles: ['member'],
      now: NOW,
    })
    expect(outcome.ok).toBe(true)
    const stored = await database.fresh().findOneOrFail(Person, { email: 'xu@example.com' })
    expect(stored.roles).toEqual(['member'])
    const entry = await database.fresh().findOneOrFail(TrailEntry, { subjectId: stored.id })
    expect(entry).toMatchObject({ event: 'person.added', subjectType: 'Person', actorId: admin.id, day: '2026-11-23' })
  })

  it('is refused when the address belongs to somebody already', async () => {
    const em = database.fresh()
    const admin = await aPerson(em, { roles: ['admin'], email: 'taken@example.com' })
    const outcome = await addPerson(em, admin, {
      name: 'A',
      email: 'taken@example.com',
      title: null,
      department: null,
      roles: ['member'],
      now: NOW,
    })
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'email-taken', field: 'email' } })
    expect(await database.fresh().count(Person)).toBe(1)
  })

  it('does not let a quality manager make an administrator', async () => {
    const em = database.fresh()
    const manager = await aPerson(em, { roles: ['quality-manager'] })
    const outcome = await addPerson(em, manager, {
      name: 'A',
      email: 'a@example.com',
      title: null,
      department: null,
      roles: ['admin'],
      now: NOW,
    })
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'only-admin-gives-admin' } })
  })
})
