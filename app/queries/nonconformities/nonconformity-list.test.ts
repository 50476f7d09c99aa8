import type { SqlEntityManager } from '@mikro-orm/sqlite'
import { beforeEach, describe, expect, it } from 'vitest'
import { ChecklistItem } from '~db/entities/audits'
import { Nonconformity } from '~db/entities/nonconformities'
import { type AuditWorld, anAudit, anAuditWorld, judge, must } from '../../../tests/factories/audits'
import { type AnswerWorld, aNonconformity, bring, decide } from '../../../tests/factories/nonconformities'
import { aDepartmentHead, anAuditor, aPerson, asActor } from '../../../tests/factories/people'
import { NOW, TODAY } from '../../../tests/factories/time'
import { testDatabase } from '../../../tests/support/database'
import { nonconformityList } from './nonconformity-list.server'
import type { NonconformityFilter } from './nonconformity-list.view'

const database = testDatabase()
const { fresh } = database
const EVERYTHING: NonconformityFilter = {
  ...{ state: null, age: null, grade: null, department: null, clause: null },
  sort: 'newest',
}

type Reader = Parameters<typeof asActor>[0]

function list(
  { library }: AuditWorld,
  reader: Reader,
  filter: Partial<NonconformityFilter> = {},
  { today = TODAY, before = null as string | null } = {},
) {
  return nonconformityList(fresh(), asActor(reader), {
    library,
    locale: 'zh-CN',
    today,
    filter: { ...EVERYTHING, ...filter },
    before,
  })
}

describe('one nonconformity on the list', () => {
  let world: AnswerWorld
  beforeEach(async () => {
    world = await aNonconformity(fresh, 'issued')
  })

  it('says whom it waits for, until when, and how late it is', async () => {
    const { nonconformities } = await list(world, world.manager, {}, { today: '2026-12-01' })
    expect(nonconformities).toMatchObject([
      { number: world.number, status: 'issued', department: '品质部', days: 8, clause: { letter: 'Q' } },
    ])
    expect(nonconformities[0]?.waits).toEqual({ for: 'department', names: ['韩伟东'], dueOn: '2026-11-25', late: 6 })
  })

  it('waits for the owners of what is open, then for a verifier, the quality manager, and nobody', async () => {
    const waits = async () => (await list(world, world.manager)).nonconformities[0]?.waits
    await bring(fresh, world, 'cause-analysed')
    must(await decide(fresh, world, [world.worker, world.other]))
    expect(await waits()).toMatchObject({ for: 'action-owners', names: ['罗春燕', '贺明远'] })
    const second = await aNonconformity(fresh, 'implemented')
    const of = async (number: string) =>
      (await list(second, second.manager)).nonconformities.find((row) => row.number === number)?.waits
    expect(await of(second.number)).toMatchObject({ for: 'verifier', names: [] })
    await bring(fresh, second, 'verified')
    expect(await of(second.number)).toMatchObject({ for: 'quality-manager', names: ['林书敏', '林书敏'] })
    await bring(fresh, second, 'closed')
    expect(await of(second.number)).toBeNull()
  })

  it('is counted and found by state, lateness and age', async () => {
    const on = (today: string, filter: Partial<NonconformityFilter> = {}) => list(world, world.manager, filter, { today })
    const numbers = async (today: string, filter: Partial<NonconformityFilter>) =>
      (await on(today, filter)).nonconformities.map(({ number }) => number)
    expect((await on(TODAY)).counts).toMatchObject({ open: 1, late: 0, issued: 1, closed: 0 })
    expect((await on('2026-11-26')).counts).toMatchObject({ open: 1, late: 1 })
    expect(await numbers('2026-11-25', { state: 'late' })).toEqual([])
    expect(await numbers('2026-11-26', { state: 'late' })).toEqual([world.number])
    expect((await on('2026-12-23')).ages).toEqual({ '0-30': 1, '31-60': 0, '61-90': 0, 'over-90': 0 })
    expect((await on('2026-12-24')).ages).toEqual({ '0-30': 0, '31-60': 1, '61-90': 0, 'over-90': 0 })
    expect((await on('2027-03-01')).ages).toMatchObject({ 'over-90': 1 })
    expect(await numbers('2026-12-24', { age: '31-60' })).toEqual([world.number])
    expect(await numbers('2026-12-24', { age: '0-30' })).toEqual([])
    expect(await numbers(TODAY, { state: 'closed' })).toEqual([])
    expect(await numbers(TODAY, { grade: 'major' })).toEqual([])
    expect(await numbers(TODAY, { department: 'finance' })).toEqual([])
    await bring(fresh, world, 'closed')
    expect((await on('2026-12-24')).ages).toMatchObject({ '31-60': 0 })
    expect(await numbers('2026-12-24', { age: '31-60' })).toEqual([])
  })

  it('is found by its clause as it is typed: reference, number, number and letter, or a clause around it', async () => {
    const { clauseRef } = await fresh().findOneOrFail(Nonconformity, { number: world.number })
    const number = clauseRef.split('/')[1] ?? ''
    const found = async (clause: string) => (await list(world, world.manager, { clause })).nonconformities.length
    for (const typed of [clauseRef, number, `${number} Q`, `q ${number}`, '9', '9.2'])
      expect([typed, await found(typed)]).toEqual([typed, 1])
    for (const typed of [`${number} E`, `${number} X`, '9.3', '99', '内审', '%', '_.2'])
      expect([typed, await found(typed)]).toEqual([typed, 0])
  })

  it('is read by the department, the team, who owns an action, and no other', async () => {
    const foreign = await aDepartmentHead(fresh(), { department: 'finance' })
    const stranger = await anAuditor(fresh())
    const owner = await aPerson(fresh(), { department: 'warehouse' })
    const sees = async (reader: Reader) => (await list(world, reader)).counts.open
    for (const reader of [world.head, world.worker, world.lead, world.manager]) expect(await sees(reader)).toBe(1)
    for (const reader of [foreign, stranger, owner]) expect(await sees(reader)).toBe(0)
    await bring(fresh, world, 'cause-analysed')
    must(await decide(fresh, world, [owner]))
    expect(await sees(owner)).toBe(1)
    expect((await list(world, owner)).departments).toMatchObject([{ id: 'quality', count: 1 }])
  })
})

describe('many nonconformities', () => {
  let world: AuditWorld
  let drafted: number
  beforeEach(async () => {
    world = await anAuditWorld(fresh())
    drafted = (await draftAll()) + (await draftAll())
    await issueAll()
  })

  async function draftAll(): Promise<number> {
    const { id, number: audit } = await anAudit(fresh, world)
    const { library, lead } = world
    const rows = await fresh().find(ChecklistItem, { audit: id }, { fields: ['position'] })
    for (const { position } of rows)
      must(await judge(fresh(), lead, { library, audit, position, judgement: 'minor', record: `第${position}项。` }))
    return rows.length
  }

  // Issued in bulk, each with another due day, some of them already over: what the list is read for, not how it came about.
  async function issueAll() {
    const connection = database.orm.em.getConnection()
    const stamp = database.orm.em.getPlatform().processDateProperty(NOW)
    await connection.execute(
      `update nonconformities set status = 'issued', issued_at = ?, status_since = ?, due_on = '2026-11-30'`,
      [stamp, stamp],
    )
    await connection.execute(`update nonconformities set due_on = '2026-11-20' where number < 'NC-2026-05'`)
    await connection.execute(`update nonconformities set status = 'closed', due_on = null where number = 'NC-2026-03'`)
  }

  it('page by key in either order, each once', async () => {
    expect(drafted).toBeGreaterThan(31)
    for (const sort of ['newest', 'due'] as const) {
      const first = await list(world, world.manager, { sort })
      const second = await list(world, world.manager, { sort }, { before: first.next })
      const numbers = [...first.nonconformities, ...second.nonconformities].map(({ number }) => number)
      expect(first.nonconformities).toHaveLength(30)
      expect(second.next).toBeNull()
      expect(new Set(numbers).size).toBe(drafted)
    }
    const due = await list(world, world.manager, { sort: 'due' })
    expect(due.nonconformities.slice(0, 3).map(({ number }) => number)).toEqual(['NC-2026-01', 'NC-2026-02', 'NC-2026-04'])
    const last = await list(world, world.manager, { sort: 'due' }, { before: due.next })
    expect(last.nonconformities.at(-1)?.number).toBe('NC-2026-03')
    expect((await list(world, world.manager, { sort: 'due' }, { before: `~${'0'.repeat(36)}` })).nonconformities).toHaveLength(1)
  })

  it('ask at most six times, whatever is asked, and never load more than a page', async () => {
    const knex = (database.orm.em as unknown as SqlEntityManager).getConnection().getKnex()
    const asked: string[] = []
    const count = ({ sql }: { sql: string }) => asked.push(sql)
    knex.on('query', count)
    try {
      for (const reader of [world.manager, world.lead, world.other]) {
        for (const filter of [{}, { state: 'late' }, { sort: 'due', age: '0-30', clause: '9.2' }] as const) {
          asked.length = 0
          const { next } = await list(world, reader, filter)
          expect(asked.length).toBeLessThanOrEqual(6)
          asked.length = 0
          if (next) await list(world, reader, filter, { before: next })
          expect(asked.length).toBeLessThanOrEqual(6)
          const whole = asked.filter((sql) => /from .?nonconformities/.test(sql) && !/limit|count\(/.test(sql))
          expect(whole).toEqual([])
        }
      }
    } finally {
      knex.off('query', count)
    }
  })
})

it('is read by nobody whose roles say nothing about it', async () => {
  const world = await aNonconformity(fresh, 'issued')
  const admin = await aPerson(fresh(), { roles: ['admin'] })
  expect((await list(world, admin)).counts.open).toBe(0)
})
