import { OptimisticLockError } from '@mikro-orm/core'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Choice, sharingMark, themeOf } from '~/domain/audits/sharing'
import { teamPage } from '~/queries/audits/team-page.server'
import { Audit, ChecklistItem, type IAudit, type IChecklistItem } from '~db/entities/audits'
import type { IPerson } from '~db/entities/people'
import { type AuditWorld, anAudit, anAuditWorld, judge, must, plan } from '../../../tests/factories/audits'
import { aDepartmentHead, anAuditor, aPerson, asActor } from '../../../tests/factories/people'
import { NOW } from '../../../tests/factories/time'
import { testDatabase } from '../../../tests/support/database'
import { told } from '../../../tests/support/told'
import { finishAudit } from './finish-audit.server'
import { type SharingOut, shareOutRows } from './share-out.server'
import { startAudit } from './start-audit.server'

const database = testDatabase()
const fresh = () => database.fresh()
let world: AuditWorld
let audit: IAudit

beforeEach(async () => {
  world = await anAuditWorld(fresh())
  audit = await anAudit(fresh, world)
})

describe('the lead', () => {
  it('gives themes and single rows, and the trail tells how many rows each has', async () => {
    const rows = await items()
    const theme = themeOf(asShared(rows[0] as IChecklistItem))
    // The documents of the tests have one theme: all its rows but the second.
    expect(must(await share({ themes: [[theme, world.other.id]], rows: [[2, world.lead.id]] }))).toBe(rows.length)
    expect(await holders()).toEqual(
      Object.fromEntries(rows.map(({ position }) => [position, position === 2 ? '沈嘉禾' : '贺明远'])),
    )
    expect(await told(fresh(), 'checklist.shared-out')).toEqual([
      {
        number: audit.number,
        shares: [
          { name: '沈嘉禾', rows: 1 },
          { name: '贺明远', rows: rows.length - 1 },
        ],
      },
    ])
  })

  it('shares evenly, every open row, and a second time nothing is left to do', async () => {
    const rows = await items()
    expect(must(await share('evenly'))).toBe(rows.length)
    const counts = Object.values(await holders())
    expect(counts.filter((name) => name === '沈嘉禾').length + counts.filter((name) => name === '贺明远').length).toBe(
      rows.length,
    )
    expect(must(await share('evenly'))).toBe(0)
    expect(await told(fresh(), 'checklist.shared-out')).toHaveLength(1)
  })

  it('leaves judged rows with their judge', async () => {
    must(await judgeRow(world.lead, 1))
    const theme = themeOf(asShared((await items())[0] as IChecklistItem))
    must(await share({ themes: [[theme, world.other.id]], rows: [[1, world.other.id]] }))
    expect((await items())[0]).toMatchObject({ judgedBy: { id: world.lead.id }, assignedTo: null })
  })

  it('shares out a planned audit as well, and not a finished one', async () => {
    const planned = must(await plan(fresh(), world))
    audit = await fresh().findOneOrFail(Audit, { id: planned.id })
    expect(must(await share('evenly'))).toBeGreaterThan(0)
    must(await startAudit(fresh(), world.lead, { auditId: audit.id, version: audit.version, now: NOW }))
    for (const { position } of await items()) must(await judgeRow(world.lead, position))
    audit = await fresh().findOneOrFail(Audit, { id: audit.id })
    must(await finishAudit(fresh(), world.lead, { auditId: audit.id, version: audit.version, now: NOW }))
    audit = await fresh().findOneOrFail(Audit, { id: audit.id })
    expect(await share('evenly')).toMatchObject({ refusal: { code: 'audit-not-under-way' } })
  })

  it('cannot give rows of their own department to an auditor, nor to somebody who is not on the team or no auditor', async () => {
    const insider = await anAuditor(fresh(), { name: '周敏', department: 'quality' })
    const stranger = await anAuditor(fresh(), { name: '方晴' })
    const reason = '只有她懂测量系统'
    const other = { ...world, other: insider }
    const allowed = must(await plan(fresh(), other, { overrides: { [insider.id]: reason } }))
    audit = await fresh().findOneOrFail(Audit, { id: allowed.id })
    expect(must(await share({ rows: [[1, insider.id]] }))).toBe(1)
    expect(await share({ rows: [[2, stranger.id]] })).toMatchObject({ refusal: { code: 'member-missing', field: 'row-2' } })

    const moved = await fresh().findOneOrFail(Audit, { number: 'IA-2026-01' })
    audit = moved
    const em = fresh()
    await em.getConnection().execute(`update people set department = 'quality' where id = '${world.other.id}'`)
    expect(await share({ rows: [[3, world.other.id]] })).toMatchObject({
      refusal: { code: 'auditor-not-independent', params: { name: '贺明远', department: 'quality' } },
    })
    await em
      .getConnection()
      .execute(`update people set department = 'equipment', roles = ' member ' where id = '${world.other.id}'`)
    expect(await share({ rows: [[3, world.other.id]] })).toMatchObject({ refusal: { code: 'member-missing' } })
  })
})

describe('two who share out at one time', () => {
  it('do not overwrite each other: the second form was made before the first was sent', async () => {
    const mark = await markNow()
    must(await share({ rows: [[1, world.lead.id]] }))
    await expect(share({ rows: [[1, world.other.id]] }, { mark })).rejects.toBeInstanceOf(OptimisticLockError)
    expect((await holders())[1]).toBe('沈嘉禾')
  })

  it('collide with the start of the audit', async () => {
    await expect(share('evenly', { version: audit.version - 1 })).rejects.toBeInstanceOf(OptimisticLockError)
  })

  it('are not held up by somebody who judges meanwhile', async () => {
    const mark = await markNow()
    must(await judgeRow(world.other, 2))
    expect(must(await share({ rows: [[1, world.other.id]] }, { mark }))).toBe(1)
  })
})

describe('the page of the team', () => {
  const page = async (reader: IPerson, theme: string | null = null) =>
    teamPage(
      fresh(),
      asActor(reader),
      { number: audit.number, theme },
      { library: world.library, locale: 'zh-CN', otherTheme: '其他条款' },
    )

  it('is the team’s and the quality manager’s, and nobody else’s', async () => {
    const head = await aDepartmentHead(fresh())
    const management = await aPerson(fresh(), { department: 'management', roles: ['management'] })
    const stranger = await anAuditor(fresh())
    for (const reader of [world.lead, world.other, world.manager]) expect(await page(reader)).not.toBeNull()
    for (const reader of [head, management, stranger]) expect(await page(reader)).toBeNull()
    const shares = [world.lead, world.other, world.manager].map(async (reader) => (await page(reader))?.head.access.shareOut)
    expect(await Promise.all(shares)).toEqual([true, false, true])
  })

  it('says how far each is and where, and who may be given which theme', async () => {
    must(await share('evenly'))
    must(await judgeRow(world.lead, 2))
    const view = await page(world.manager)
    const mine = view?.auditors.find(({ id }) => id === world.lead.id)
    expect(mine).toMatchObject({ lead: true, judged: 1, last: { position: 2, at: NOW.toISOString() } })
    expect(mine?.last?.label).toMatch(/^9\.2(\.\d)? [QEH]$/)
    const totals = view?.auditors.reduce((sum, auditor) => sum + (auditor.total ?? 0), 0)
    expect(totals).toBe(view?.total)
    expect(view).toMatchObject({ shared: true, judged: 1, opened: null })
    expect(view?.themes.reduce((sum, theme) => sum + theme.total, 0)).toBe(view?.total)
    expect(view?.themes.every(({ takers }) => takers.length === 2)).toBe(true)
    const opened = await page(world.lead, view?.themes[0]?.key)
    expect(opened?.opened?.rows.map(({ question }) => question.length > 0)).toEqual(
      Array.from({ length: view?.themes[0]?.total ?? 0 }, () => true),
    )
    expect((await page(world.lead, 'no-such-theme'))?.opened).toBeNull()
  })
})

async function items(): Promise<IChecklistItem[]> {
  return (await fresh().find(
    ChecklistItem,
    { audit: audit.id },
    { populate: ['assignedTo', 'judgedBy'], orderBy: { position: 'asc' } },
  )) as IChecklistItem[]
}

async function holders(): Promise<Record<number, string>> {
  const given = (await items()).filter(({ assignedTo }) => assignedTo)
  return Object.fromEntries(given.map(({ position, assignedTo }) => [position, assignedTo?.name as string]))
}

async function markNow(): Promise<string> {
  return sharingMark((await items()).map(({ position, assignedTo }) => ({ position, assignedTo: assignedTo?.id ?? null })))
}

async function share(
  how: 'evenly' | { themes?: [string, string | null][]; rows?: [number, string | null][] },
  facts: Partial<SharingOut> = {},
) {
  const choice: Choice | 'evenly' = how === 'evenly' ? how : { themes: new Map(how.themes ?? []), rows: new Map(how.rows ?? []) }
  const form = { auditId: audit.id, version: audit.version, mark: await markNow(), how: choice, now: NOW }
  return shareOutRows(fresh(), world.lead, { ...form, ...facts })
}

function judgeRow(auditor: IPerson, position: number) {
  const { library } = world
  return judge(fresh(), auditor, { library, audit: audit.number, position, judgement: 'conforms', record: '看了三份记录。' })
}

function asShared({ theme }: IChecklistItem) {
  return { theme: theme ?? null }
}
