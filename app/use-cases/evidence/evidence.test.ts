import { OptimisticLockError } from '@mikro-orm/core'
import { beforeEach, describe, expect, it } from 'vitest'
import type { EvidenceDoc } from '~/content/library'
import { DocumentRevision, EvidenceItem } from '~db/entities/documents'
import { EvidenceAssignment, EvidenceSubmission, SubmissionFile } from '~db/entities/evidence'
import { StoredFile } from '~db/entities/files'
import type { IPerson } from '~db/entities/people'
import { newId } from '~db/identity'
import { aDepartmentHead, aPerson, aQualityManager } from '../../../tests/factories/people'
import { NOW, TODAY } from '../../../tests/factories/time'
import { testDatabase } from '../../../tests/support/database'
import { told } from '../../../tests/support/told'
import { assignEvidence } from './assign-evidence.server'
import { handInEvidence } from './hand-in-evidence.server'
import { receiveEvidence } from './receive-evidence.server'
import { acceptSubmission, returnSubmission } from './review-submission.server'
import { withdrawSubmission } from './withdraw-submission.server'

const database = testDatabase()

const item: EvidenceDoc = {
  ref: 'quality/gauge-list',
  id: 'gauge-list',
  department: 'quality',
  code: 'MET-01',
  kind: 'record',
  owner: 'metrologist',
  validity: 'P12M',
  span: null,
  form: null,
  clauses: [],
  name: { 'zh-CN': '量具台账', en: 'Gauge list' },
  tries: { 'zh-CN': '抽五件', en: 'Samples five' },
  group: null,
  position: 1,
  paths: { 'zh-CN': 'departments/quality/evidence.mdx', en: 'departments/quality/evidence.en.mdx' },
}

let head: IPerson
let owner: IPerson
let manager: IPerson

beforeEach(async () => {
  const em = database.fresh()
  const revision = em.create(DocumentRevision, {
    id: newId(),
    path: item.paths['zh-CN'],
    number: 1,
    sha256: '0'.repeat(64),
    source: '',
    effectiveFrom: TODAY,
    current: true,
    createdAt: NOW,
  })
  em.create(EvidenceItem, {
    ref: item.ref,
    department: 'quality',
    code: item.code,
    nameZh: '量具台账',
    nameEn: 'Gauge list',
    revision,
  })
  await em.flush()
  head = await aDepartmentHead(em, { name: '韩伟东' })
  owner = await aPerson(em, { name: '冯玉兰' })
  manager = await aQualityManager(em, { name: '林书敏' })
})

const file = (name = '台账.xlsx', size = 9000) => ({ name, size, sha256: name.length.toString(16).padStart(64, 'a') })

function handIn(actor: IPerson, what: Partial<Parameters<typeof handInEvidence>[2]> = {}) {
  return handInEvidence(database.fresh(), actor, {
    item,
    files: [file()],
    issuedOn: '2026-11-10',
    note: null,
    today: TODAY,
    now: NOW,
    ...what,
  })
}

const versionOf = async (number: number) => (await submission(number)).version
const submission = (number: number) =>
  database.fresh().findOneOrFail(EvidenceSubmission, { assignment: { item: item.ref }, number })
const standing = () => database.fresh().findOneOrFail(EvidenceAssignment, { item: item.ref }, { populate: ['owner'] })
const which = async (number: number) => ({ item, number, version: await versionOf(number), now: NOW })
const accept = async (actor: IPerson, number: number) => acceptSubmission(database.fresh(), actor, await which(number))
const sendBack = async (actor: IPerson, number: number, reason = '缺校准日期') =>
  returnSubmission(database.fresh(), actor, { ...(await which(number)), reason })
const withdraw = async (actor: IPerson, number: number, headsDepartment = false) =>
  withdrawSubmission(database.fresh(), actor, { ...(await which(number)), headsDepartment })

describe('handing in', () => {
  it('waits for review, keeps every file under its own name, and is told with the fingerprints', async () => {
    await handIn(owner, { files: [file('台账.xlsx'), file('照片 1.jpg')], note: ' 全部在用 ' })
    expect(await standing()).toMatchObject({ state: 'submitted', versions: 1 })
    expect(await submission(1)).toMatchObject({ state: 'submitted', issuedOn: '2026-11-10', note: '全部在用' })
    const files = await database.fresh().find(SubmissionFile, {}, { orderBy: { position: 'asc' } })
    expect(files.map(({ name }) => name)).toEqual(['台账.xlsx', '照片 1.jpg'])
    expect(await told(database.fresh(), 'evidence.handed-in')).toMatchObject([
      { item: item.ref, version: 1, issuedOn: '2026-11-10', note: '全部在用' },
    ])
  })

  it('keeps equal bytes once, whoever brings them', async () => {
    await handIn(owner)
    await handIn(head, { files: [{ ...file(), name: '另一个名字.xlsx' }] })
    expect(await database.fresh().count(StoredFile)).toBe(1)
    expect(await database.fresh().count(SubmissionFile)).toBe(2)
  })

  it('is refused without a file, with an empty one, and with a date that has not come; nothing is stored', async () => {
    expect(await handIn(owner, { files: [] })).toMatchObject({ refusal: { code: 'file-missing', field: 'files' } })
    expect(await handIn(owner, { files: [file(), file('空.pdf', 0)] })).toMatchObject({
      refusal: { code: 'file-empty', field: 'files', params: { name: '空.pdf' } },
    })
    expect(await handIn(owner, { issuedOn: '2026-11-24' })).toMatchObject({
      refusal: { code: 'day-in-future', field: 'issuedOn' },
    })
    expect(await handIn(owner, { note: 'x'.repeat(1001) })).toMatchObject({ refusal: { code: 'text-too-long', field: 'note' } })
    expect(await database.fresh().count(EvidenceAssignment)).toBe(0)
    expect(await told(database.fresh(), 'evidence.handed-in')).toEqual([])
  })

  it('reads the day of a form, and says which field is wrong', async () => {
    const receive = (issuedOn: string) =>
      receiveEvidence(database.fresh(), owner, {
        item,
        form: { fields: { issuedOn, note: '' }, files: [file()] },
        today: TODAY,
        now: NOW,
      })
    expect(await receive('')).toMatchObject({ refusal: { code: 'field-missing', field: 'issuedOn' } })
    expect(await receive('2026-02-30')).toMatchObject({ refusal: { code: 'field-wrong', field: 'issuedOn' } })
    expect(await receive('2026-11-10')).toMatchObject({ ok: true })
  })

  it('takes a new version while one waits: the newest is decided on, the older one no longer', async () => {
    await handIn(owner)
    await handIn(owner)
    expect(await accept(manager, 1)).toMatchObject({ refusal: { code: 'evidence-not-waiting' } })
    expect(await accept(manager, 2)).toMatchObject({ ok: true })
  })

  it('loses nothing when several people hand in at the same moment', async () => {
    const outcomes = await Promise.all([handIn(owner), handIn(head), handIn(manager)])
    expect(outcomes.every(({ ok }) => ok)).toBe(true)
    expect(await standing()).toMatchObject({ state: 'submitted', versions: 3 })
  })
})

describe('review', () => {
  it('accepts: good until its own date plus the validity of the item, to the day', async () => {
    await handIn(owner)
    await accept(manager, 1)
    expect(await standing()).toMatchObject({ state: 'accepted', validUntil: '2027-11-10' })
    expect(await submission(1)).toMatchObject({ state: 'accepted', validUntil: '2027-11-10' })
    expect(await told(database.fresh(), 'evidence.accepted')).toEqual([{ item: item.ref, version: 1, validUntil: '2027-11-10' }])
  })

  it('accepts for good what has no validity', async () => {
    await handIn(owner)
    await acceptSubmission(database.fresh(), manager, { ...(await which(1)), item: { ...item, validity: null } })
    expect(await standing()).toMatchObject({ state: 'accepted', validUntil: null })
  })

  it('sends back with a reason, never without one', async () => {
    await handIn(owner)
    expect(await sendBack(manager, 1, '  ')).toMatchObject({ refusal: { code: 'reason-missing', field: 'reason' } })
    await sendBack(manager, 1, ' 缺校准日期 ')
    expect(await standing()).toMatchObject({ state: 'returned' })
    expect(await submission(1)).toMatchObject({ state: 'returned', reason: '缺校准日期' })
    expect(await told(database.fresh(), 'evidence.returned')).toEqual([{ item: item.ref, version: 1, reason: '缺校准日期' }])
  })

  it('is never done by the one who handed it in', async () => {
    await handIn(manager)
    expect(await accept(manager, 1)).toMatchObject({ refusal: { code: 'own-evidence' } })
    expect(await sendBack(manager, 1)).toMatchObject({ refusal: { code: 'own-evidence' } })
    expect(await standing()).toMatchObject({ state: 'submitted' })
    expect(await told(database.fresh(), 'evidence.accepted')).toEqual([])
  })

  it('of a version that was decided meanwhile is a conflict, not a second decision', async () => {
    await handIn(owner)
    const stale = await which(1)
    await accept(manager, 1)
    await expect(returnSubmission(database.fresh(), manager, { ...stale, reason: 'x' })).rejects.toBeInstanceOf(
      OptimisticLockError,
    )
    expect(await sendBack(manager, 1)).toMatchObject({ refusal: { code: 'evidence-not-waiting' } })
  })
})

describe('withdrawing', () => {
  it('leaves nothing handed in when there was nothing before', async () => {
    await handIn(owner)
    expect(await withdraw(owner, 1)).toMatchObject({ ok: true })
    expect(await standing()).toMatchObject({ state: 'missing', versions: 1 })
    expect(await told(database.fresh(), 'evidence.withdrawn')).toEqual([{ item: item.ref, version: 1 }])
  })

  it('restores what stood before, with its validity', async () => {
    await handIn(owner)
    await accept(manager, 1)
    await handIn(owner, { issuedOn: '2026-11-20' })
    await withdraw(owner, 2)
    expect(await standing()).toMatchObject({ state: 'accepted', validUntil: '2027-11-10' })
    await handIn(owner)
    await sendBack(manager, 3)
    await handIn(owner)
    await withdraw(owner, 4)
    expect(await standing()).toMatchObject({ state: 'returned' })
  })

  it('lets the version before it wait again, and be decided on', async () => {
    await handIn(owner)
    await handIn(owner)
    await withdraw(owner, 2)
    expect(await standing()).toMatchObject({ state: 'submitted' })
    expect(await accept(manager, 1)).toMatchObject({ ok: true })
  })

  it('does not wake a version that a newer, accepted one had overtaken', async () => {
    await handIn(owner)
    await handIn(owner)
    await accept(manager, 2)
    await handIn(owner)
    await withdraw(owner, 3)
    expect(await standing()).toMatchObject({ state: 'accepted' })
  })

  it('is for who handed it in and for the head of the department, and only while it waits', async () => {
    await handIn(owner)
    expect(await withdraw(manager, 1)).toMatchObject({ refusal: { code: 'not-your-submission' } })
    expect(await withdraw(head, 1, true)).toMatchObject({ ok: true })
    await handIn(owner)
    await accept(manager, 2)
    expect(await withdraw(owner, 2)).toMatchObject({ refusal: { code: 'evidence-not-waiting' } })
  })
})

describe('assigning', () => {
  const assign = (version: number, facts: Partial<Parameters<typeof assignEvidence>[2]> = {}) =>
    assignEvidence(database.fresh(), head, {
      item,
      ownerId: owner.id,
      dueOn: '2026-12-01',
      remark: null,
      version,
      now: NOW,
      ...facts,
    })

  it('says who and by when, and tells what it was before', async () => {
    await assign(0)
    await assign(1, { dueOn: '2026-12-05', remark: ' 外校未回 ' })
    expect(await standing()).toMatchObject({
      owner: { name: '冯玉兰' },
      dueOn: '2026-12-05',
      remark: '外校未回',
      state: 'missing',
    })
    expect((await told(database.fresh(), 'evidence.assigned')).at(-1)).toEqual({
      item: item.ref,
      before: { owner: '冯玉兰', dueOn: '2026-12-01', remark: null },
      after: { owner: '冯玉兰', dueOn: '2026-12-05', remark: '外校未回' },
    })
  })

  it('takes owners from the department itself, and nobody who is disabled', async () => {
    const outsider = await aPerson(database.fresh(), { department: 'rd' })
    expect(await assign(0, { ownerId: outsider.id })).toMatchObject({ refusal: { code: 'owner-not-here', field: 'ownerId' } })
    expect(await assign(0, { ownerId: 'nobody' })).toMatchObject({ refusal: { code: 'owner-not-here' } })
    expect(await database.fresh().count(EvidenceAssignment)).toBe(0)
  })

  it('does not write over what somebody else wrote in the meantime', async () => {
    await assign(0)
    await assign(1, { remark: '先写的' })
    await expect(assign(1, { remark: '后写的' })).rejects.toBeInstanceOf(OptimisticLockError)
    await expect(assign(0, { remark: '更早打开的' })).rejects.toBeInstanceOf(OptimisticLockError)
    expect(await standing()).toMatchObject({ remark: '先写的' })
  })

  it('of an untouched item by two people at once is a conflict for the second', async () => {
    const outcomes = await Promise.allSettled([assign(0, { remark: '甲' }), assign(0, { remark: '乙' })])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(outcomes.find((outcome) => outcome.status === 'rejected')).toMatchObject({ reason: expect.any(OptimisticLockError) })
  })
})
