import { OptimisticLockError } from '@mikro-orm/core'
import { beforeEach, describe, expect, it } from 'vitest'
import { ChecklistItem, type IAudit, ItemFile } from '~db/entities/audits'
import { Nonconformity } from '~db/entities/nonconformities'
import { type AuditWorld, anAudit, anAuditWorld, judge, must, plan, Q } from '../../../tests/factories/audits'
import { asActor } from '../../../tests/factories/people'
import { NOW, TODAY } from '../../../tests/factories/time'
import { testDatabase } from '../../../tests/support/database'
import { told } from '../../../tests/support/told'
import { handInEvidence } from '../evidence/hand-in-evidence.server'
import { addItemFiles } from './add-item-file.server'
import { keepRowRecord } from './keep-record.server'

const database = testDatabase()
const { fresh } = database

let world: AuditWorld
let audit: IAudit
beforeEach(async () => {
  world = await anAuditWorld(fresh())
  audit = await anAudit(fresh, world)
})

const row = (position = 1) => fresh().findOneOrFail(ChecklistItem, { audit: audit.id, position })
const nonconformity = () => fresh().findOneOrFail(Nonconformity, { audit: audit.id })
const judged = (
  judgement: 'conforms' | 'minor' | 'major' | 'not-audited',
  record = '抽三份，签名齐全。',
  who = world.lead,
  position = 1,
) => judge(fresh(), who, { library: world.library, audit: audit.number, position, judgement, record })
const kept = async (record: string, who = world.lead, version?: number) =>
  keepRowRecord(fresh(), asActor(who), {
    audit: audit.number,
    position: 1,
    version: version ?? (await row()).version,
    record,
    library: world.library,
    now: NOW,
  })

describe('judging a row', () => {
  it('stores what was seen, how it is judged, by whom and when, and tells both before and after', async () => {
    must(await judged('conforms', ' 抽三份，签名齐全。 '))
    const stored = await row()
    expect(stored).toMatchObject({ judgement: 'conforms', record: '抽三份，签名齐全。', judgedAt: NOW })
    expect(stored.judgedBy?.id).toBe(world.lead.id)
    expect(await told(fresh(), 'checklist-item.judged')).toMatchObject([
      {
        audit: audit.number,
        position: 1,
        before: { judgement: null, record: null },
        after: { judgement: 'conforms', record: '抽三份，签名齐全。' },
      },
    ])
  })

  it('needs what was seen, and for what was not audited the reason', async () => {
    expect(await judged('conforms', ' ')).toMatchObject({ refusal: { code: 'record-missing', field: 'record' } })
    expect(await judged('not-audited', '')).toMatchObject({ refusal: { code: 'reason-missing', field: 'record' } })
    expect(await row()).toMatchObject({ judgement: null, record: null, version: 1 })
  })

  it('waits for the audit to start', async () => {
    const { number } = must(await plan(fresh(), world))
    expect(
      await judge(fresh(), world.lead, {
        library: world.library,
        audit: number,
        position: 1,
        judgement: 'conforms',
        record: '早了',
      }),
    ).toMatchObject({
      refusal: { code: 'audit-not-under-way', params: { status: 'planned' } },
    })
  })

  it('is not for somebody who is not on the team, nor for a row of another audit', async () => {
    await expect(judged('conforms', '外人', world.manager)).rejects.toThrow()
    await expect(judged('conforms', '没有这一行', world.lead, 999)).rejects.toThrow()
    expect(await fresh().count(ChecklistItem, { judgement: { $ne: null } })).toBe(0)
  })
})

describe('two people on one row', () => {
  it('collide instead of overwriting each other, judging or keeping', async () => {
    const { version } = await row()
    must(await judged('conforms', '第一个人写的'))
    const late = {
      library: world.library,
      audit: audit.number,
      position: 1,
      judgement: 'minor' as const,
      record: '第二个人写的',
      version,
    }
    await expect(judge(fresh(), world.other, late)).rejects.toBeInstanceOf(OptimisticLockError)
    await expect(kept('第二个人写的', world.other, version)).rejects.toBeInstanceOf(OptimisticLockError)
    expect(await row()).toMatchObject({ judgement: 'conforms', record: '第一个人写的' })
    expect(await fresh().count(Nonconformity)).toBe(0)
  })
})

describe('a record that is being written', () => {
  it('is kept half a sentence at a time, without judging the row', async () => {
    must(await kept('抽三'))
    must(await kept('抽三份'))
    expect(await row()).toMatchObject({ record: '抽三份', judgement: null, version: 3 })
    expect(await told(fresh(), 'checklist-item.noted')).toMatchObject([
      { before: null, after: '抽三' },
      { before: '抽三', after: '抽三份' },
    ])
  })

  it('leaves no trace when nothing changed', async () => {
    must(await kept('抽三份'))
    must(await kept('抽三份'))
    expect(await row()).toMatchObject({ version: 2 })
    expect(await told(fresh(), 'checklist-item.noted')).toHaveLength(1)
  })

  it('of a judged row may change but not vanish', async () => {
    must(await judged('conforms'))
    expect(await kept('  ')).toMatchObject({ refusal: { code: 'record-missing' } })
    must(await kept('抽四份，签名齐全。'))
    expect(await row()).toMatchObject({ judgement: 'conforms', record: '抽四份，签名齐全。' })
  })
})

describe('a major or minor judgement', () => {
  it('drafts a nonconformity with the next number: requirement, fact, grade, and the files as evidence', async () => {
    const file = { name: '现场照片.jpg', sha256: 'a'.repeat(64), size: 9 }
    must(
      await addItemFiles(fresh(), asActor(world.lead), {
        audit: audit.number,
        position: 1,
        files: [file],
        library: world.library,
        now: NOW,
      }),
    )
    must(await judged('minor', '一份没有签名。'))
    expect(await nonconformity()).toMatchObject({
      number: 'NC-2026-01',
      status: 'draft',
      grade: 'minor',
      department: 'quality',
      fact: '一份没有签名。',
      evidence: '现场照片.jpg',
      requirement: expect.stringContaining('GB/T 19001-2016'),
    })
    expect(await told(fresh(), 'nonconformity.drafted')).toEqual([
      { number: 'NC-2026-01', audit: audit.number, position: 1, grade: 'minor', department: 'quality' },
    ])
  })

  it('taken back takes the draft back; given again, the draft keeps its number', async () => {
    must(await judged('minor'))
    must(await judged('conforms'))
    expect(await nonconformity()).toMatchObject({ number: 'NC-2026-01', status: 'withdrawn' })
    must(await judged('major'))
    expect(await nonconformity()).toMatchObject({ number: 'NC-2026-01', status: 'draft', grade: 'major' })
    must(await judged('minor', '另一行', world.other, 2))
    expect((await fresh().find(Nonconformity, {}, { orderBy: { id: 'asc' } })).map(({ number }) => number)).toEqual([
      'NC-2026-01',
      'NC-2026-02',
    ])
    expect(await told(fresh(), 'nonconformity.taken-back')).toEqual([{ number: 'NC-2026-01' }])
  })

  it('lets the fact follow the record, however the record changes', async () => {
    must(await judged('minor', '一份没有签名。'))
    must(await kept('两份没有签名。'))
    expect(await nonconformity()).toMatchObject({ fact: '两份没有签名。' })
    must(await judged('major', '三份没有签名。'))
    expect(await nonconformity()).toMatchObject({ fact: '三份没有签名。', grade: 'major' })
  })
})

describe('independence at the row', () => {
  it('keeps an auditor from judging a clause they handed in evidence for; a colleague judges it', async () => {
    const item = [...world.library.evidence.values()].find(({ clauses }) => clauses.includes(`${Q}/9.2.2`))
    if (!item) throw new Error('No evidence of the quality department serves 9.2.2.')
    const files = [{ name: '方案.pdf', sha256: 'b'.repeat(64), size: 9 }]
    must(await handInEvidence(fresh(), world.lead, { item, files, issuedOn: TODAY, note: null, today: TODAY, now: NOW }))
    const served = (await fresh().find(ChecklistItem, { audit: audit.id, checkRef: { $like: `${Q}/9.2.2#%` } }))[0]?.position
    expect(await judged('conforms', '自己交的', world.lead, served)).toMatchObject({
      refusal: { code: 'auditor-handed-in', params: { name: '沈嘉禾' } },
    })
    expect(await judged('conforms', '同事来判', world.other, served)).toMatchObject({ ok: true })
  })

  it('is asked again at each write, because people change departments while an audit runs', async () => {
    const moved = { ...asActor(world.lead), department: 'quality' }
    const which = { audit: audit.number, position: 1, version: 1, library: world.library, now: NOW }
    expect(await keepRowRecord(fresh(), moved, { ...which, record: '调岗以后' })).toMatchObject({
      refusal: { code: 'auditor-not-independent' },
    })
    const files = [{ name: '照片.jpg', sha256: 'c'.repeat(64), size: 9 }]
    expect(await addItemFiles(fresh(), moved, { ...which, files })).toMatchObject({
      refusal: { code: 'auditor-not-independent' },
    })
    expect(await fresh().count(ItemFile)).toBe(0)
  })
})
