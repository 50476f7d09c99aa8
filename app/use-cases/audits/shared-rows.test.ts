import { OptimisticLockError } from '@mikro-orm/core'
import { beforeEach, describe, expect, it } from 'vitest'
import { sheetRow } from '~/queries/audits/sheet-row.server'
import { Audit, ChecklistItem, type IAudit, ItemFile } from '~db/entities/audits'
import { Nonconformity } from '~db/entities/nonconformities'
import { type IPerson, Person } from '~db/entities/people'
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

const { fresh } = testDatabase()

let world: AuditWorld
let audit: IAudit
beforeEach(async () => {
  world = await anAuditWorld(fresh())
  audit = await anAudit(fresh, world)
})

const row = (position = 1) => fresh().findOneOrFail(ChecklistItem, { audit: audit.id, position })
const facts = { judgement: 'conforms', record: '抽三份，签名齐全。' } as const
const judged = (who: IPerson, change: Partial<Parameters<typeof judge>[2]> = {}) =>
  judge(fresh(), who, { library: world.library, audit: audit.number, position: 1, ...facts, ...change })
const kept = async (who: IPerson, version?: number) =>
  keepRowRecord(fresh(), asActor(who), {
    ...{ audit: audit.number, position: 1, version: version ?? (await row()).version },
    ...{ record: '抽三份', library: world.library, now: NOW },
  })
const aPhoto = (name: string, sign: string) => ({ name, sha256: sign.repeat(64), size: 9 })
const added = (who: IPerson, files: Parameters<typeof addItemFiles>[2]['files']) =>
  addItemFiles(fresh(), asActor(who), { audit: audit.number, position: 1, files, library: world.library, now: NOW })

/** The lead gives a row to somebody. */
async function give(position: number, to: IPerson): Promise<void> {
  const em = fresh()
  const item = await em.findOneOrFail(ChecklistItem, { audit: audit.id, position })
  em.assign(item, { assignedTo: em.getReference(Person, to.id) })
  const particulars = { number: audit.number, shares: [{ name: to.name, rows: 1 }] }
  leaveTrail(em, asActor(world.lead), 'checklist.shared-out', audit, particulars, { now: NOW, touches: [item] })
  await em.flush()
}

describe('a row that was given to somebody', () => {
  it('is written on by them alone: judged, noted, files added', async () => {
    await give(1, world.other)
    const no = { ok: false, refusal: { code: 'row-of-another', params: { name: '贺明远' } } }
    expect(await judged(world.lead)).toMatchObject(no)
    expect(await kept(world.lead)).toMatchObject(no)
    expect(await added(world.lead, [aPhoto('a.jpg', 'a')])).toMatchObject(no)
    expect(await row()).toMatchObject({ judgement: null, record: null })
    must(await kept(world.other))
    must(await judged(world.other))
    must(await added(world.other, [aPhoto('a.jpg', 'a')]))
  })

  it('says whose it is, and not that somebody changed it, to who was writing when it was given away', async () => {
    const { version } = await row()
    await give(1, world.other)
    expect(await kept(world.lead, version)).toMatchObject({ refusal: { code: 'row-of-another' } })
    expect(await judged(world.lead, { version })).toMatchObject({ refusal: { code: 'row-of-another' } })
  })

  it('is passed over by the others on their way to the next', async () => {
    await give(2, world.other)
    const next = async (who: IPerson) =>
      (await sheetRow(fresh(), { audit: audit.number, position: 1 }, { library: world.library, locale: 'en', actor: who })).next
    expect([await next(world.lead), await next(world.other)]).toEqual([3, 2])
  })
})

it('who writes on when the audit has ended hears that it has, and not that somebody changed the row', async () => {
  for (const { position } of await fresh().find(ChecklistItem, { audit: audit.id })) must(await judged(world.lead, { position }))
  const { version } = await row()
  const { version: ofAudit } = await fresh().findOneOrFail(Audit, { id: audit.id })
  must(await finishAudit(fresh(), asActor(world.lead), { auditId: audit.id, version: ofAudit, now: NOW }))
  const over = { ok: false, refusal: { code: 'audit-not-under-way', params: { status: 'finished' } } }
  expect(await judged(world.lead, { version })).toMatchObject(over)
  expect(await kept(world.lead, version)).toMatchObject(over)
})

describe('the same judgement twice', () => {
  it('is one: nothing is written a second time', async () => {
    must(await judged(world.lead, { judgement: 'minor' }))
    const { version } = await row()
    must(await judged(world.lead, { judgement: 'minor' }))
    expect((await row()).version).toBe(version)
    expect(await told(fresh(), 'checklist-item.judged')).toHaveLength(1)
    expect(await fresh().count(Nonconformity)).toBe(1)
  })

  it('of a colleague is theirs', async () => {
    must(await judged(world.lead))
    must(await judged(world.other))
    expect((await row()).judgedBy?.id).toBe(world.other.id)
  })

  it('at the same moment raises one nonconformity; the second meets the version of the first', async () => {
    const { version } = await row()
    const both = await Promise.allSettled([
      judged(world.lead, { judgement: 'major', version }),
      judged(world.lead, { judgement: 'major', version }),
    ])
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: expect.any(OptimisticLockError) })
    expect(await fresh().count(Nonconformity)).toBe(1)
    expect(await told(fresh(), 'checklist-item.judged')).toHaveLength(1)
  })
})

describe('a photo on a row', () => {
  it('keeps what was found in it beside it, and its preview in the store of files', async () => {
    const picture = {
      ...{ type: 'image/jpeg' as const, width: 3000, height: 4000 },
      ...{ preview: { sha256: 'b'.repeat(64), size: 3 }, takenAt: '2026-11-23 09:41:07', place: '31.23042,121.47370' },
    }
    must(
      await added(world.lead, [
        { ...aPhoto('a.jpg', 'a'), picture },
        { ...aPhoto('b.pdf', 'c'), picture: null },
      ]),
    )
    const [photo, paper] = await fresh().find(ItemFile, {}, { populate: ['preview'], orderBy: { name: 'asc' } })
    const { preview, ...notes } = picture
    expect(photo).toMatchObject({ ...notes, preview })
    expect(paper).toMatchObject({ type: null, preview: null, takenAt: null, place: null })
    const reader = { library: world.library, locale: 'zh-CN' as const, actor: world.lead }
    const { row: seen } = await sheetRow(fresh(), { audit: audit.number, position: 1 }, reader)
    expect(seen.files).toEqual([
      { id: photo?.id, name: 'a.jpg', picture: 'preview', takenAt: picture.takenAt, place: picture.place },
      { id: paper?.id, name: 'b.pdf', picture: null },
    ])
  })

  it('is named by the draft of its nonconformity, until its evidence was written anew', async () => {
    must(await judged(world.lead, { judgement: 'minor' }))
    const draft = () => fresh().findOneOrFail(Nonconformity, { audit: audit.id })
    must(await added(world.lead, [aPhoto('a.jpg', 'a')]))
    must(await added(world.lead, [aPhoto('b.jpg', 'b')]))
    const { evidence, version, requirement, fact, number } = await draft()
    expect(evidence).toBe('a.jpg、b.jpg')
    const { library } = world
    const words = { number, version, requirement, fact, evidence: '两张照片', department: 'quality', library, now: NOW }
    must(await writeNonconformityDraft(fresh(), asActor(world.lead), words))
    must(await added(world.lead, [aPhoto('c.jpg', 'c')]))
    expect((await draft()).evidence).toBe('两张照片')
  })
})
