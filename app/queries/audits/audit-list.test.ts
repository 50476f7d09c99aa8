import { beforeEach, describe, expect, it } from 'vitest'
import { Audit } from '~db/entities/audits'
import type { IPerson } from '~db/entities/people'
import { newId } from '~db/identity'
import { leaveTrail } from '~db/trail'
import { type AuditWorld, anAudit, anAuditWorld, E, judge, must, plan, Q } from '../../../tests/factories/audits'
import { aDepartmentHead, anAuditor, aPerson, asActor } from '../../../tests/factories/people'
import { aStandingNonconformity } from '../../../tests/factories/standing-nonconformities'
import { NOW, TODAY } from '../../../tests/factories/time'
import { testDatabase } from '../../../tests/support/database'
import { auditExport } from './audit-export.server'
import { auditList } from './audit-list.server'
import type { AuditFilter } from './audit-list.view'

const database = testDatabase()
const fresh = () => database.fresh()
const NONE: AuditFilter = { year: null, status: null, department: null, edition: null }
let world: AuditWorld
let management: IPerson
let head: IPerson
let stranger: IPerson

beforeEach(async () => {
  world = await anAuditWorld(fresh())
  management = await aPerson(fresh(), { department: 'management', roles: ['management'] })
  head = await aDepartmentHead(fresh())
  stranger = await anAuditor(fresh())
})

describe('the list', () => {
  it('is narrowed by year, state, department and standard, with how many each choice leaves', async () => {
    await anAudit(fresh, world)
    must(
      await plan(fresh(), world, {
        departments: ['quality', 'warehouse'],
        criteria: [Q],
        startsOn: '2027-01-11',
        endsOn: '2027-01-12',
      }),
    )
    expect(await numbers(world.manager)).toEqual(['IA-2027-01', 'IA-2026-01'])
    expect(await numbers(world.manager, { year: '2026' })).toEqual(['IA-2026-01'])
    expect(await numbers(world.manager, { status: 'planned' })).toEqual(['IA-2027-01'])
    expect(await numbers(world.manager, { department: 'warehouse' })).toEqual(['IA-2027-01'])
    expect(await numbers(world.manager, { edition: E })).toEqual(['IA-2026-01'])
    expect(await numbers(world.manager, { year: '2027', edition: E })).toEqual([])
    const { facets } = await list(world.manager, { year: '2027' })
    expect(facets.years).toEqual([
      { value: '2027', count: 1 },
      { value: '2026', count: 1 },
    ])
    expect(facets.statuses.map(({ count }) => count)).toEqual([1, 0, 0])
    expect(facets.departments.map(({ value, count }) => [value, count])).toEqual([
      ['quality', 1],
      ['warehouse', 1],
    ])
    expect(facets.editions.map(({ value }) => value)).toEqual([Q])
  })

  it('does not tell an auditor who is not on it, by its standard, what they may not see of it', async () => {
    await anAudit(fresh, world)
    expect(await numbers(stranger)).toEqual(['IA-2026-01'])
    expect(await numbers(stranger, { edition: Q })).toEqual([])
    expect((await list(stranger)).facets.editions).toEqual([])
    expect((await list(stranger)).audits[0]).toMatchObject({ lead: null, criteria: [], progress: null, open: false })
    expect(await numbers(await aDepartmentHead(fresh(), { department: 'warehouse' }))).toEqual([])
  })

  it('goes page by page by number, and 100 comes before 99', async () => {
    for (let index = 1; index <= 101; index += 1) await aBareAudit(`IA-2026-${String(index).padStart(2, '0')}`)
    const first = await list(world.manager)
    expect(first.audits.slice(0, 3).map(({ number }) => number)).toEqual(['IA-2026-101', 'IA-2026-100', 'IA-2026-99'])
    const second = await list(world.manager, {}, first.next)
    expect(second.audits[0]?.number).toBe('IA-2026-71')
    const last = await list(world.manager, {}, 'IA-2026-03')
    expect([last.audits.map(({ number }) => number), last.next]).toEqual([['IA-2026-02', 'IA-2026-01'], null])
  })
})

describe('the figures of a year', () => {
  it('count judgements and closing of what the reader may read, and nothing of the rest', async () => {
    const audit = await anAudit(fresh, world)
    must(await judgeRow(audit.number, 1, 'minor'))
    must(await judgeRow(audit.number, 2, 'observation'))
    const raised = { audit, raisedBy: world.lead, issuedOn: '2026-05-14' }
    await aStandingNonconformity(fresh(), {
      ...raised,
      number: 'NC-2026-07',
      position: 3,
      status: 'closed',
      closedOn: '2026-06-13',
    })
    await aStandingNonconformity(fresh(), { ...raised, number: 'NC-2026-08', position: 4, department: 'warehouse' })
    const figures = async (reader: IPerson) => (await list(reader)).numbers
    const all = { open: 1, closed: 1, due: 2, onTime: 1, rate: 0.5, averageDays: 30 }
    const running = { planned: 0, 'under-way': 1, finished: 0 }
    expect(await figures(world.manager)).toEqual([
      { year: '2026', audits: running, judgements: { major: 0, minor: 1, observation: 1 }, closing: all },
    ])
    expect(await figures(management)).toEqual([{ year: '2026', audits: running, judgements: null, closing: all }])
    expect((await figures(head))[0]).toMatchObject({ judgements: null, closing: { open: 0, closed: 1, rate: 1 } })
    expect((await figures(stranger))[0]).toMatchObject({ judgements: null, closing: { open: 0, closed: 0, rate: null } })
  })
})

describe('the workbook', () => {
  it('holds what the list shows with this filter, and of what was raised only what the reader may read', async () => {
    const audit = await anAudit(fresh, world)
    must(await plan(fresh(), world, { startsOn: '2027-01-11', endsOn: '2027-01-12' }))
    const raised = { audit, raisedBy: world.lead, issuedOn: '2026-11-13' }
    await aStandingNonconformity(fresh(), { ...raised, number: 'NC-2026-07', position: 3 })
    await aStandingNonconformity(fresh(), { ...raised, number: 'NC-2026-08', position: 4, department: 'warehouse' })
    await aStandingNonconformity(fresh(), { ...raised, number: 'NC-2026-09', position: 5, status: 'draft' })
    const held = async (reader: IPerson) => {
      const view = await exported(reader, { year: '2026' })
      return [view.audits.map(({ number }) => number), view.nonconformities.map(({ number }) => number).sort()]
    }
    expect(await held(world.manager)).toEqual([['IA-2026-01'], ['NC-2026-07', 'NC-2026-08', 'NC-2026-09']])
    expect(await held(management)).toEqual([['IA-2026-01'], ['NC-2026-07', 'NC-2026-08']])
    expect(await held(head)).toEqual([['IA-2026-01'], ['NC-2026-07']])
    expect(await held(stranger)).toEqual([['IA-2026-01'], []])
    expect((await exported(stranger)).audits[0]).toMatchObject({ lead: null, criteria: [], summary: null })
    const [one] = (await exported(head)).nonconformities
    expect(one).toMatchObject({ audit: 'IA-2026-01', clause: '9.2.2 Q', issuedOn: '2026-11-13', days: 10, closedOn: null })
  })
})

function list(reader: IPerson, filter: Partial<AuditFilter> = {}, before: string | null = null) {
  const { library } = world
  return auditList(fresh(), asActor(reader), { library, locale: 'zh-CN', today: TODAY, before, filter: { ...NONE, ...filter } })
}

async function numbers(reader: IPerson, filter: Partial<AuditFilter> = {}) {
  return (await list(reader, filter)).audits.map(({ number }) => number)
}

function exported(reader: IPerson, filter: Partial<AuditFilter> = {}) {
  const { library } = world
  return auditExport(fresh(), asActor(reader), { library, locale: 'zh-CN', today: TODAY, filter: { ...NONE, ...filter } })
}

function judgeRow(audit: string, position: number, judgement: 'minor' | 'observation') {
  return judge(fresh(), world.lead, { library: world.library, audit, position, judgement, record: '缺一份记录。' })
}

/** An audit without rows: enough for a list. */
async function aBareAudit(number: string): Promise<void> {
  const em = fresh()
  const facts = { departments: ['quality'], criteria: [Q], startsOn: TODAY, endsOn: TODAY }
  const audit = em.create(Audit, { id: newId(), number, kind: 'internal', status: 'planned', ...facts, lead: world.lead.id })
  em.persist(audit)
  leaveTrail(
    em,
    world.manager,
    'audit.planned',
    audit,
    { number, ...facts, lead: '沈嘉禾', team: [], overrides: [] },
    { now: NOW },
  )
  await em.flush()
}
