import { OptimisticLockError } from '@mikro-orm/core'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Judgement } from '~/domain/audits/judgement'
import { Audit, ChecklistItem, type IAudit } from '~db/entities/audits'
import { Nonconformity } from '~db/entities/nonconformities'
import { TrailEntry } from '~db/entities/trail'
import { leaveTrail } from '~db/trail'
import { type AuditWorld, anAudit, anAuditWorld, judge, must } from '../../../tests/factories/audits'
import { asActor } from '../../../tests/factories/people'
import { NOW } from '../../../tests/factories/time'
import { testDatabase } from '../../../tests/support/database'
import { told } from '../../../tests/support/told'
import { writeNonconformityDraft } from '../nonconformities/write-draft.server'
import { addItemFiles } from './add-item-file.server'
import { finishAudit } from './finish-audit.server'
import { keepRowRecord } from './keep-record.server'

const database = testDatabase()
const { fresh } = database

let world: AuditWorld
let audit: IAudit
beforeEach(async () => {
  world = await anAuditWorld(fresh())
  audit = await anAudit(fresh, world)
})

const judged = async (position: number, judgement: Judgement = 'conforms') =>
  judge(fresh(), world.lead, {
    library: world.library,
    audit: audit.number,
    position,
    judgement,
    record: `第${position}项看到的。`,
  })
const positions = async () =>
  (await fresh().find(ChecklistItem, { audit: audit.id }, { orderBy: { position: 'asc' } })).map(({ position }) => position)
const finish = async () =>
  finishAudit(fresh(), world.lead, {
    auditId: audit.id,
    version: (await fresh().findOneOrFail(Audit, { id: audit.id })).version,
    now: NOW,
  })
const draft = () => fresh().findOneOrFail(Nonconformity, { audit: audit.id, status: 'draft' })
const complete = async () => {
  const { number, version, requirement, fact } = await draft()
  const words = { requirement, fact, evidence: '检查表第一页', department: 'quality' }
  return must(
    await writeNonconformityDraft(fresh(), asActor(world.lead), { number, version, ...words, library: world.library, now: NOW }),
  )
}

describe('finishing an audit', () => {
  it('is refused while rows are open, says how many and names the first', async () => {
    const [, second, ...rest] = await positions()
    must(await judged(1))
    for (const position of rest) must(await judged(position))
    expect(await finish()).toMatchObject({ refusal: { code: 'rows-not-judged', params: { count: 1, first: second } } })
    expect(await fresh().findOneOrFail(Audit, { id: audit.id })).toMatchObject({ status: 'under-way', finishedAt: null })
  })

  it('is refused while a nonconformity lacks one of its four parts, and names both', async () => {
    for (const position of await positions()) must(await judged(position, position === 1 ? 'major' : 'conforms'))
    expect(await finish()).toMatchObject({
      refusal: { code: 'nonconformity-incomplete', params: { number: 'NC-2026-01', parts: 'evidence' } },
    })
  })

  it('issues what was drafted, leaves what was taken back, and tells each', async () => {
    for (const position of await positions()) must(await judged(position, position <= 2 ? 'minor' : 'conforms'))
    must(await judged(2, 'observation'))
    await complete()
    must(await finish())
    expect(await fresh().findOneOrFail(Audit, { id: audit.id })).toMatchObject({ status: 'finished', finishedAt: NOW })
    const all = await fresh().find(Nonconformity, {}, { orderBy: { id: 'asc' } })
    expect(all.map(({ number, status, issuedAt }) => [number, status, issuedAt])).toEqual([
      ['NC-2026-01', 'issued', NOW],
      ['NC-2026-02', 'withdrawn', null],
    ])
    expect(await told(fresh(), 'audit.finished')).toEqual([
      { number: audit.number, before: 'under-way', nonconformities: ['NC-2026-01'] },
    ])
    expect(await told(fresh(), 'nonconformity.issued')).toEqual([{ number: 'NC-2026-01', grade: 'minor' }])
  })

  it('collides with somebody who changed the audit meanwhile', async () => {
    await expect(
      finishAudit(fresh(), world.lead, { auditId: audit.id, version: audit.version - 1, now: NOW }),
    ).rejects.toBeInstanceOf(OptimisticLockError)
  })
})

describe('while an audit is being finished', () => {
  it('a judgement that was read before the end and is saved after it collides instead of landing in a finished audit', async () => {
    for (const position of await positions()) must(await judged(position))
    const slow = fresh()
    const row = await slow.findOneOrFail(ChecklistItem, { audit: audit.id, position: 1 }, { populate: ['audit'] })
    must(await finish())
    slow.assign(row, { record: '太晚了' })
    leaveTrail(
      slow,
      world.lead,
      'checklist-item.noted',
      row,
      { audit: audit.number, position: 1, clause: row.checkRef, before: null, after: '太晚了' },
      { now: NOW },
    )
    await expect(slow.flush()).rejects.toBeInstanceOf(OptimisticLockError)
  })
})

describe('after the end', () => {
  it('nothing on the sheet changes: no judgement, no record, no file, no word of a nonconformity, no second end', async () => {
    for (const position of await positions()) must(await judged(position, position === 1 ? 'major' : 'conforms'))
    const { number, version } = await complete()
    must(await finish())
    const before = JSON.stringify(await fresh().find(ChecklistItem, { audit: audit.id }, { orderBy: { position: 'asc' } }))
    const trail = await fresh().count(TrailEntry)

    const over = { refusal: { code: 'audit-not-under-way', params: { status: 'finished' } } }
    const row = await fresh().findOneOrFail(ChecklistItem, { audit: audit.id, position: 1 })
    const which = { audit: audit.number, position: 1, version: row.version, library: world.library, now: NOW }
    const lead = asActor(world.lead)
    expect(await judged(1, 'conforms')).toMatchObject(over)
    expect(await keepRowRecord(fresh(), lead, { ...which, record: '事后改的' })).toMatchObject(over)
    expect(
      await addItemFiles(fresh(), lead, { ...which, files: [{ name: '事后.jpg', sha256: 'd'.repeat(64), size: 1 }] }),
    ).toMatchObject(over)
    const words = { requirement: '改', fact: '改', evidence: '改', department: 'quality' }
    const issued = await fresh().findOneOrFail(Nonconformity, { number })
    expect(issued.version).toBeGreaterThan(version)
    expect(
      await writeNonconformityDraft(fresh(), asActor(world.lead), {
        number,
        version: issued.version,
        ...words,
        library: world.library,
        now: NOW,
      }),
    ).toMatchObject({
      refusal: { code: 'nonconformity-not-draft' },
    })
    expect(await finish()).toMatchObject({ refusal: { code: 'audit-cannot-finish' } })

    expect(JSON.stringify(await fresh().find(ChecklistItem, { audit: audit.id }, { orderBy: { position: 'asc' } }))).toBe(before)
    expect(await fresh().count(TrailEntry)).toBe(trail)
  })
})
