import type { EntityManager } from '@mikro-orm/core'
import { beforeEach, describe, expect, it } from 'vitest'
import { sharingMark } from '~/domain/audits/sharing'
import { serverTranslator } from '~/i18n/server-translator'
import { finishAudit } from '~/use-cases/audits/finish-audit.server'
import { shareOutRows } from '~/use-cases/audits/share-out.server'
import { Audit, ChecklistItem, type IAudit } from '~db/entities/audits'
import { type IPerson, Person } from '~db/entities/people'
import { AuditReport } from '~db/entities/reports'
import { newId } from '~db/identity'
import { leaveTrail } from '~db/trail'
import { type AuditWorld, anAudit, anAuditWorld, judge, must, plan } from '../../../tests/factories/audits'
import { aDepartmentHead, anAuditor, aPerson, asActor } from '../../../tests/factories/people'
import { aStandingNonconformity } from '../../../tests/factories/standing-nonconformities'
import { NOW, TODAY } from '../../../tests/factories/time'
import { testDatabase } from '../../../tests/support/database'
import { home } from './home.server'

const database = testDatabase()
const fresh = () => database.fresh()
let world: AuditWorld
let audit: IAudit
let head: IPerson

beforeEach(async () => {
  world = await anAuditWorld(fresh())
  audit = await anAudit(fresh, world)
  head = await aDepartmentHead(fresh(), { name: '韩伟东' })
})

describe('an auditor', () => {
  it('has the rows of the team to judge, then only their own once they are shared out', async () => {
    expect(await told(world.other)).toEqual([`this-week judge ${audit.number} team`].map(onToday))
    await give({ 2: world.other.id, 3: world.lead.id })
    const [task] = await todo(world.other)
    expect(task).toMatchObject({ kind: 'judge', because: null, position: 2, says: { count: 1, position: 2 } })
    must(await judgeRow(world.other, 2))
    // Their own are done: what was given to nobody is the team's still.
    expect((await todo(world.other))[0]).toMatchObject({ kind: 'judge', because: 'team', position: 4 })
    await give(Object.fromEntries((await positions()).map((position) => [position, world.lead.id])))
    expect(await told(world.other)).toEqual([])
  })

  it('who leads it has it to start, to finish, and its report to write', async () => {
    const planned = must(await plan(fresh(), world, { startsOn: '2026-12-08', endsOn: '2026-12-09' }))
    expect(await told(world.lead)).toContain(`later start ${planned.number}`)
    expect(await told(world.other)).not.toContain(`later start ${planned.number}`)
    expect(await told(world.manager)).toEqual([`later start ${planned.number} manager`])
    for (const position of await positions()) must(await judgeRow(world.lead, position))
    expect(await told(world.lead)).toContain(`today finish ${audit.number}`)
    expect(await told(world.other)).toEqual([])
    const { version } = await fresh().findOneOrFail(Audit, { id: audit.id })
    must(await finishAudit(fresh(), world.lead, { auditId: audit.id, version, now: NOW }))
    expect(await told(world.lead)).toContain(`no-day report-write ${audit.number}`)
  })

  it('finishes their own drafts while a part is missing', async () => {
    await standing({ number: 'NC-2026-01', position: 1, status: 'draft', evidence: '' })
    await standing({ number: 'NC-2026-02', position: 2, status: 'draft' })
    const drafts = (await todo(world.lead)).filter(({ kind }) => kind === 'draft')
    expect(drafts.map(({ id, says, dueOn }) => [id, says.parts, dueOn])).toEqual([['NC-2026-01', '证据', TODAY]])
    expect(await told(world.other)).not.toContain('today draft NC-2026-01')
  })
})

describe('a report', () => {
  it('is issued by who may and did not write it, once it says what it comes to', async () => {
    const management = await aPerson(fresh(), { department: 'management', roles: ['management'] })
    for (const position of await positions()) must(await judgeRow(world.lead, position))
    const { version } = await fresh().findOneOrFail(Audit, { id: audit.id })
    must(await finishAudit(fresh(), world.lead, { auditId: audit.id, version, now: NOW }))
    const report = await aReport('')
    expect(await told(management)).toEqual([])
    expect(await told(world.lead)).toEqual([`no-day report-write ${audit.number}`])
    await changeReport(report, { conclusion: '体系运行有效。' })
    expect(await told(management)).toEqual([`no-day report-issue ${audit.number}`])
    expect(await told(world.manager)).toEqual([`no-day report-issue ${audit.number}`])
    expect(await told(world.lead)).toEqual([])
    await changeReport(report, { issuedAt: NOW })
    expect(await told(management)).toEqual([])
  })
})

describe('the head of the department concerned', () => {
  it('acknowledges, corrects, finds the cause and plans; another head is not asked', async () => {
    const steps = ['issued', 'acknowledged', 'correction-done', 'cause-analysed', 'action-planned'] as const
    for (const [index, status] of steps.entries())
      await standing({ number: `NC-2026-0${index + 1}`, position: index + 1, status, dueOn: '2026-11-20', answeredBy: head })
    expect(await told(head)).toEqual([
      'overdue nc-acknowledge NC-2026-01',
      'overdue nc-correct NC-2026-02',
      'overdue nc-cause NC-2026-03',
      'overdue nc-plan NC-2026-04',
    ])
    expect(await told(await aDepartmentHead(fresh(), { department: 'warehouse' }))).toEqual([])
    expect((await told(world.manager)).filter((line) => line.includes('NC-'))).toEqual([])
  })

  it('hears of late actions of the department; who owns one has it to do, wherever they work', async () => {
    const worker = await aPerson(fresh(), { name: '罗春燕' })
    const buyer = await aPerson(fresh(), { name: '傅佳怡', department: 'purchasing' })
    await standing({
      ...{ number: 'NC-2026-01', position: 1, status: 'action-planned', answeredBy: head },
      actions: [
        { owner: worker, dueOn: '2026-11-20' },
        { owner: buyer, dueOn: '2026-11-27' },
        { owner: head, dueOn: '2026-11-20', doneOn: '2026-11-19' },
      ],
    })
    expect(await told(worker)).toEqual(['overdue nc-action NC-2026-01'])
    expect(await told(buyer)).toEqual(['this-week nc-action NC-2026-01'])
    expect(await told(head)).toEqual(['overdue nc-action-late NC-2026-01'])
  })
})

describe('verifying and closing', () => {
  const done = (owner: IPerson, doneOn: string) => [{ owner, dueOn: doneOn, doneOn }]

  it('waits for auditors of its team and the quality manager who had no part in it, with the first day', async () => {
    const stranger = await anAuditor(fresh())
    await standing({
      ...{ number: 'NC-2026-01', position: 1, status: 'implemented', answeredBy: head, dueOn: '2027-01-22' },
      actions: done(world.other, '2026-11-20'),
    })
    expect(await told(world.lead)).toContain('later nc-verify NC-2026-01 waiting')
    const [task] = (await todo(world.manager)).filter(({ kind }) => kind === 'nc-verify')
    expect(task?.says).toEqual({ done: '11月20日', from: '12月20日' })
    for (const reader of [world.other, head, stranger])
      expect(await told(reader)).not.toContain('later nc-verify NC-2026-01 waiting')
  })

  it('is the quality manager’s to close, unless they raised and verified it themselves', async () => {
    const facts = { status: 'verified', answeredBy: head, actions: done(head, '2026-10-01'), dueOn: TODAY } as const
    await standing({ ...facts, number: 'NC-2026-01', position: 1, verifiedBy: world.lead })
    await standing({ ...facts, number: 'NC-2026-02', position: 2, verifiedBy: world.manager, raisedBy: world.manager })
    expect((await told(world.manager)).filter((line) => line.includes('NC-'))).toEqual(['today nc-close NC-2026-01'])
    expect((await told(head)).filter((line) => line.includes('NC-'))).toEqual([])
  })

  it('management hears of what is late as one line, and how old everything open is', async () => {
    const management = await aPerson(fresh(), { department: 'management', roles: ['management'] })
    await standing({ number: 'NC-2026-01', position: 1, dueOn: '2026-11-10', issuedOn: '2026-11-08' })
    await standing({ number: 'NC-2026-02', position: 2, dueOn: '2026-08-03', issuedOn: '2026-08-01' })
    await standing({ number: 'NC-2026-03', position: 3, dueOn: '2026-11-30' })
    await standing({ number: 'NC-2026-04', position: 4, status: 'draft' })
    const view = await homeOf(management)
    expect(view.groups.flatMap(({ todo }) => todo)).toMatchObject([
      { kind: 'nc-late', id: 'NC-2026-02', dueOn: '2026-08-03', says: { count: 2, days: 112 } },
    ])
    expect(view.ages).toEqual([
      { band: '0-30', open: 2, late: 1 },
      { band: '31-60', open: 0, late: 0 },
      { band: '61-90', open: 0, late: 0 },
      { band: 'over-90', open: 1, late: 1 },
    ])
    expect((await homeOf(head)).ages).toBeNull()
  })
})

describe('what runs and what changed', () => {
  it('shows progress to the team and the quality manager alone, and the trail as far as it is theirs', async () => {
    const member = await aPerson(fresh())
    const outsider = await aDepartmentHead(fresh(), { department: 'warehouse' })
    must(await judgeRow(world.lead, 2))
    const seen = await Promise.all([world.lead, world.manager, head, member, outsider].map((reader) => homeOf(reader)))
    expect(seen.map(({ audits }) => audits.map(({ progress }) => progress?.judged ?? null))).toEqual([
      [1],
      [1],
      [null],
      [null],
      [],
    ])
    expect(seen[0]?.audits[0]?.progress?.auditors).toMatchObject([
      { name: '沈嘉禾', lead: true, judged: 1, total: null },
      { name: '贺明远', judged: 0, total: null },
    ])
    const events = seen.map(({ changes }) => changes?.entries.map(({ event }) => event))
    expect(events[1]).toContain('checklist-item.judged')
    expect(events[2]).not.toContain('checklist-item.judged')
    expect(events[2]).toContain('audit.started')
    expect([events[3], events[4]]).toEqual([undefined, []])
  })
})

it.each([
  [['auditor', 'department-head', 'management', 'quality-manager']],
  [['auditor', 'department-head', 'management']],
  [['auditor', 'department-head']],
] as const)('asks the database at most twenty times, however much there is, for %j', async (roles) => {
  const both = await aPerson(fresh(), { name: '高若溪', department: 'rd', roles: [...roles] })
  await anAudit(fresh, { ...world, other: both })
  for (const position of [1, 2, 3, 4])
    await standing({
      ...{ number: `NC-2026-0${position}`, position, status: 'implemented', answeredBy: head },
      actions: [{ owner: both, dueOn: TODAY, doneOn: TODAY }],
    })
  const em = fresh()
  const asked = countQueries(em)
  await home(em, asActor(both), reader())
  const many = asked()
  expect(many).toBeGreaterThan(8)
  expect(many).toBeLessThanOrEqual(20)
})

function reader() {
  return { library: world.library, locale: 'zh-CN' as const, today: TODAY, t: serverTranslator('zh-CN') }
}

async function homeOf(person: IPerson) {
  return home(fresh(), asActor(person), reader())
}

async function todo(person: IPerson) {
  return (await homeOf(person)).groups.flatMap((group) => group.todo)
}

/** 'overdue nc-correct NC-2026-02', with why when it is not the usual reason. */
async function told(person: IPerson): Promise<string[]> {
  const { groups } = await homeOf(person)
  return groups.flatMap(({ group, todo }) =>
    todo.map(({ kind, id, because }) => [group, kind, id, because].filter(Boolean).join(' ')),
  )
}

/** The audits of these tests end today. */
const onToday = (line: string) => line.replace('this-week', 'today')

function standing(facts: Omit<Parameters<typeof aStandingNonconformity>[1], 'audit' | 'raisedBy'> & { raisedBy?: IPerson }) {
  return aStandingNonconformity(fresh(), { audit, raisedBy: world.lead, ...facts })
}

function judgeRow(auditor: IPerson, position: number) {
  const { library } = world
  return judge(fresh(), auditor, { library, audit: audit.number, position, judgement: 'conforms', record: '看了三份记录。' })
}

async function positions(): Promise<number[]> {
  const items = await fresh().find(ChecklistItem, { audit: audit.id }, { fields: ['position'], orderBy: { position: 'asc' } })
  return items.map(({ position }) => position)
}

async function give(rows: Record<number, string>) {
  const items = await fresh().find(ChecklistItem, { audit: audit.id }, { orderBy: { position: 'asc' } })
  const mark = sharingMark(items.map(({ position, assignedTo }) => ({ position, assignedTo: assignedTo?.id ?? null })))
  const how = { themes: new Map(), rows: new Map(Object.entries(rows).map(([position, to]) => [Number(position), to])) }
  must(await shareOutRows(fresh(), world.lead, { auditId: audit.id, version: audit.version, mark, how, now: NOW }))
}

async function aReport(conclusion: string): Promise<string> {
  const em = fresh()
  const words = {
    purpose: '',
    scope: '',
    sampling: '',
    comparison: '',
    strengths: '',
    suggestions: '',
    notCovered: '',
    distribution: '',
  }
  const writtenBy = em.getReference(Person, world.lead.id)
  const report = em.create(AuditReport, { id: newId(), audit: audit.id, ...words, conclusion, writtenBy })
  em.persist(report)
  leaveTrail(em, world.lead, 'report.written', report, { number: audit.number, before: null, after: {} }, { now: NOW })
  await em.flush()
  return report.id
}

async function changeReport(id: string, change: { conclusion?: string; issuedAt?: Date }): Promise<void> {
  const em = fresh()
  const report = await em.findOneOrFail(AuditReport, { id })
  em.assign(report, change)
  leaveTrail(em, world.lead, 'report.written', report, { number: audit.number, before: null, after: {} }, { now: NOW })
  await em.flush()
}

/** How many queries this EntityManager sends from here on. */
function countQueries(em: EntityManager): () => number {
  const connection = em.getConnection() as unknown as { execute: (...args: unknown[]) => Promise<unknown> }
  let many = 0
  const execute = connection.execute.bind(connection)
  connection.execute = (...args) => {
    many += 1
    return execute(...args)
  }
  return () => {
    connection.execute = execute
    return many
  }
}
