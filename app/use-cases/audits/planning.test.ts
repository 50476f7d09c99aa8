import { beforeEach, describe, expect, it } from 'vitest'
import type { Library } from '~/content/library'
import { checklistReport } from '~/queries/audits/checklist-report.server'
import { Audit, AuditMember, ChecklistItem } from '~db/entities/audits'
import { NumberSeries } from '~db/entities/organisation'
import { type AuditWorld, anAudit, anAuditWorld, E, H, must, plan, Q } from '../../../tests/factories/audits'
import { anAuditor, aPerson } from '../../../tests/factories/people'
import { NOW } from '../../../tests/factories/time'
import { testDatabase } from '../../../tests/support/database'
import { told } from '../../../tests/support/told'
import { syncContent } from '../documents/sync-content.server'
import { startAudit } from './start-audit.server'

const database = testDatabase()
const { fresh } = database
const LATER = { today: '2026-12-01', now: new Date('2026-12-01T01:00:00Z') }
/** Q, E and H ask it alike. */
const SHARED = `${Q}/9.2.2#reported`

let world: AuditWorld
beforeEach(async () => {
  world = await anAuditWorld(fresh())
})

const rowsOf = (audit: { id: string }) =>
  fresh().find(ChecklistItem, { audit: audit.id }, { populate: ['wording'], orderBy: { position: 'asc' } })

describe('planning an audit', () => {
  it('gives it the next number of the year, its team with the lead first, and a row for each question', async () => {
    const audit = must(await plan(fresh(), world))
    const second = must(await plan(fresh(), world))
    expect([audit.number, second.number]).toEqual(['IA-2026-01', 'IA-2026-02'])
    const members = await fresh().find(AuditMember, { audit: audit.id }, { populate: ['person'], orderBy: { position: 'asc' } })
    expect(members.map(({ person }) => person.name)).toEqual(['沈嘉禾', '贺明远'])
    const rows = await rowsOf(audit)
    expect(rows.map((row) => row.position)).toEqual(rows.map((_row, index) => index + 1))
    expect(rows.length).toBeGreaterThan(5)
    expect(rows.every((row) => row.judgement === null && row.record === null)).toBe(true)
  })

  it('asks what several standards ask alike once, in the words of the first, for all of them', async () => {
    const rows = await rowsOf(must(await plan(fresh(), world)))
    const asked = rows.flatMap((row) => row.serves)
    expect(new Set(asked).size).toBe(asked.length)
    expect(rows.find((row) => row.checkRef === SHARED)?.serves).toEqual([SHARED, `${E}/9.2.2#reported`, `${H}/9.2.2#reported`])
  })

  it('asks E and H once too where Q is no criterion', async () => {
    const rows = await rowsOf(must(await plan(fresh(), world, { criteria: [E, H] })))
    expect(rows.find((row) => row.checkRef === `${E}/9.2.2#reported`)?.serves).toEqual([
      `${E}/9.2.2#reported`,
      `${H}/9.2.2#reported`,
    ])
  })

  it('tells the plan, names and all', async () => {
    await plan(fresh(), world)
    expect(await told(fresh(), 'audit.planned')).toMatchObject([
      { number: 'IA-2026-01', departments: ['quality'], criteria: [Q, E, H], lead: '沈嘉禾', team: ['贺明远'], overrides: [] },
    ])
  })

  it('refuses an auditor of the audited department, lead or not, and takes no number', async () => {
    const own = await anAuditor(fresh(), { name: '韩伟东', department: 'quality' })
    for (const traits of [{ leadId: own.id }, { auditorIds: [own.id] }]) {
      expect(await plan(fresh(), world, traits)).toMatchObject({
        refusal: { code: 'auditor-not-independent', field: 'team', params: { name: '韩伟东', department: 'quality' } },
      })
    }
    expect(await fresh().count(Audit)).toBe(0)
    expect(await fresh().count(NumberSeries, { key: 'IA-2026' })).toBe(0)
  })

  it('lets them audit with a reason, which is kept and told; a blank one is none', async () => {
    const own = await anAuditor(fresh(), { name: '韩伟东', department: 'quality' })
    const blank = await plan(fresh(), world, { auditorIds: [own.id], overrides: { [own.id]: '  ' } })
    expect(blank).toMatchObject({ refusal: { code: 'auditor-not-independent' } })
    const audit = must(await plan(fresh(), world, { auditorIds: [own.id], overrides: { [own.id]: ' 只有他懂三坐标。 ' } }))
    const member = await fresh().findOneOrFail(AuditMember, { audit: audit.id, person: own.id })
    expect(member.overrideReason).toBe('只有他懂三坐标。')
    expect(await told(fresh(), 'audit.planned')).toMatchObject([{ overrides: [{ name: '韩伟东', reason: '只有他懂三坐标。' }] }])
  })

  it('prints the reason on the paper', async () => {
    const own = await anAuditor(fresh(), { name: '韩伟东', department: 'quality' })
    const { number } = must(await plan(fresh(), world, { auditorIds: [own.id], overrides: { [own.id]: '只有他懂三坐标。' } }))
    const reader = { library: world.library, locale: 'zh-CN' as const, otherTheme: '其他条款' }
    const manager = { id: world.manager.id, department: null, roles: world.manager.roles }
    const paper = await checklistReport(fresh(), manager, number, reader)
    expect(paper?.overrides).toEqual([{ name: '韩伟东', department: '品质部', reason: '只有他懂三坐标。' }])
  })

  it('does not keep a reason nobody needed', async () => {
    const audit = must(await plan(fresh(), world, { overrides: { [world.other.id]: '多余的理由' } }))
    expect(await fresh().count(AuditMember, { audit: audit.id, overrideReason: { $ne: null } })).toBe(0)
  })

  it('says which part of the plan is missing or wrong', async () => {
    const codeOf = async (traits: Parameters<typeof plan>[2]) => {
      const outcome = await plan(fresh(), world, traits)
      return outcome.ok ? 'planned' : `${outcome.refusal.code} ${outcome.refusal.field}`
    }
    const member = await aPerson(fresh(), { name: '罗春燕', department: 'sales' })
    expect({
      'no department': await codeOf({ departments: [] }),
      'no such department': await codeOf({ departments: ['moon-base'] }),
      'no criterion': await codeOf({ criteria: [] }),
      'a scored standard': await codeOf({ criteria: ['vda-6.3-2023'] }),
      'days the wrong way round': await codeOf({ startsOn: '2026-11-24', endsOn: '2026-11-23' }),
      'a companion of a page': await codeOf({ companion: '陪'.repeat(201) }),
      'a reason of a page': await codeOf({ overrides: { somebody: '因'.repeat(1001) } }),
      'no lead': await codeOf({ leadId: '' }),
      'somebody who is no auditor': await codeOf({ auditorIds: [member.id] }),
      'nothing to ask': await codeOf({ departments: ['finance'] }),
    }).toMatchInlineSnapshot(`
      {
        "a companion of a page": "text-too-long companion",
        "a reason of a page": "text-too-long override-somebody",
        "a scored standard": "edition-not-selectable criteria",
        "days the wrong way round": "days-reversed endsOn",
        "no criterion": "criteria-missing criteria",
        "no department": "department-missing departments",
        "no lead": "lead-missing leadId",
        "no such department": "department-unknown departments",
        "nothing to ask": "audit-without-rows criteria",
        "somebody who is no auditor": "person-not-auditor team",
      }
    `)
  })
})

describe('starting an audit', () => {
  it('asks in the words of the day it starts, and keeps them whatever the documents say later', async () => {
    const planned = must(await plan(fresh(), world))
    await syncContent(fresh(), withQuestion(world.library, '开始前改过的问法？', 'a'), LATER)
    must(await startAudit(fresh(), world.lead, { auditId: planned.id, version: planned.version, now: NOW }))
    await syncContent(fresh(), withQuestion(world.library, '开始后改过的问法？', 'b'), LATER)
    const row = (await rowsOf(planned)).find(({ checkRef }) => checkRef === SHARED)
    expect(row?.wording.questionZh).toBe('开始前改过的问法？')
  })

  it('happens once, and is told with the number of rows', async () => {
    const audit = await anAudit(fresh, world)
    expect(audit).toMatchObject({ status: 'under-way', startedAt: NOW })
    expect(await startAudit(fresh(), world.lead, { auditId: audit.id, version: audit.version, now: NOW })).toMatchObject({
      refusal: { code: 'audit-cannot-start', params: { status: 'under-way' } },
    })
    expect(await told(fresh(), 'audit.started')).toEqual([{ number: audit.number, rows: (await rowsOf(audit)).length }])
  })
})

/** The library after an author changed one question. */
function withQuestion(library: Library, question: string, sha: string): Library {
  const ref = SHARED.split('#')[0] as string
  const clause = library.clauses.get(ref)
  if (!clause) throw new Error(`There is no ${ref}.`)
  const checks = clause.checks.map((check) =>
    check.ref === SHARED ? { ...check, question: { ...check.question, 'zh-CN': question } } : check,
  )
  const path = clause.paths['zh-CN']
  const source = library.sources.get(path)
  if (!source) throw new Error(`There is no ${path}.`)
  return {
    ...library,
    clauses: new Map(library.clauses).set(ref, { ...clause, checks }),
    sources: new Map(library.sources).set(path, { ...source, sha256: sha.repeat(64) }),
  }
}
