import { beforeEach, describe, expect, it } from 'vitest'
import type { EvidenceDoc, Library } from '~/content/library'
import type { Actor } from '~/domain/people/roles'
import { assignEvidence } from '~/use-cases/evidence/assign-evidence.server'
import { handInEvidence } from '~/use-cases/evidence/hand-in-evidence.server'
import { acceptSubmission } from '~/use-cases/evidence/review-submission.server'
import { DocumentRevision, EvidenceItem } from '~db/entities/documents'
import { SubmissionFile } from '~db/entities/evidence'
import type { IPerson } from '~db/entities/people'
import { newId } from '~db/identity'
import { aDepartmentHead, anAuditor, aPerson, aQualityManager } from '../../../tests/factories/people'
import { NOW, TODAY } from '../../../tests/factories/time'
import { testDatabase } from '../../../tests/support/database'
import { askedItem } from './asked-item.server'
import { departmentEvidence } from './department-evidence.server'
import { evidenceFile } from './evidence-file.server'
import { evidenceOverview } from './evidence-overview.server'

const database = testDatabase()
const both = (text: string) => ({ 'zh-CN': text, en: text })
const paths = { 'zh-CN': 'departments/quality/evidence.mdx', en: 'departments/quality/evidence.en.mdx' }

const evidenceDoc = (id: string, position: number): EvidenceDoc => ({
  ...{
    id,
    position,
    ref: `quality/${id}`,
    department: 'quality',
    code: `MET-0${position}`,
    kind: 'record',
    owner: 'metrologist',
  },
  ...{ validity: 'P12M', span: null, form: null, name: both(id), tries: both('抽五件'), group: both('计量'), paths },
  clauses: ['iso-9001-2015/7.1.5.2', 'iso-9001-2008/7.6'],
})
const gauges = evidenceDoc('gauge-list', 1)
const labels = evidenceDoc('gauge-labels', 2)

const edition = (replacedOn: string | null) => ({
  letter: 'Q',
  international: 'ISO 9001:2015',
  replacedOn,
  transitionUntil: null,
})
const library = {
  departments: new Map([
    ['quality', { id: 'quality', title: both('品质部'), roles: { metrologist: both('计量员') } }],
    ['rd', { id: 'rd', title: both('研发中心'), roles: {} }],
  ]),
  evidence: new Map([gauges, labels].map((doc) => [doc.ref, doc])),
  editions: new Map([
    ['iso-9001-2015', edition(null)],
    ['iso-9001-2008', edition('2015-09-15')],
  ]),
  forms: new Map(),
} as unknown as Library

let owner: IPerson
let colleague: IPerson
let head: IPerson
let manager: IPerson
let auditor: IPerson

beforeEach(async () => {
  const em = database.fresh()
  const revision = em.create(DocumentRevision, {
    ...{ id: newId(), path: paths['zh-CN'], number: 1, sha256: '0'.repeat(64), source: '', effectiveFrom: '2026-10-08' },
    ...{ current: true, createdAt: NOW },
  })
  for (const { ref, code, id } of [gauges, labels])
    em.create(EvidenceItem, { ref, department: 'quality', code, nameZh: id, nameEn: id, revision })
  await em.flush()
  owner = await aPerson(em)
  colleague = await aPerson(em)
  head = await aDepartmentHead(em)
  manager = await aQualityManager(em)
  auditor = await anAuditor(em)
  await assignEvidence(database.fresh(), head, {
    ...{ item: gauges, ownerId: owner.id, dueOn: '2026-11-20', remark: '外校未回', version: 0, now: NOW },
  })
})

const as = ({ id, department, roles }: IPerson): Actor => ({ id, department: department ?? null, roles })

const file = { name: '台账.xlsx', size: 10, sha256: 'a'.repeat(64) }
const handIn = (actor: IPerson, issuedOn = '2026-11-10') =>
  handInEvidence(database.fresh(), actor, { item: gauges, files: [file], issuedOn, note: null, today: TODAY, now: NOW })
const list = (actor: IPerson) =>
  departmentEvidence(database.fresh(), as(actor), { library, department: 'quality', locale: 'zh-CN', today: TODAY })
const rowsOf = async (actor: IPerson) => (await list(actor))?.groups.flatMap((group) => group.rows) ?? []
const item = (actor: IPerson, id = 'gauge-list', today = TODAY) =>
  askedItem({ em: database.fresh(), actor: as(actor), library, locale: 'zh-CN', today, param: () => 'quality' }, id)

describe('the evidence list of a department', () => {
  it('shows its head where everything stands, late what is late, and nothing of a withdrawn edition', async () => {
    const view = await list(head)
    expect(view).toMatchObject({
      total: 2,
      listFrom: '2026-10-08',
      counts: { missing: 2, accepted: 0 },
      standards: [{ letter: 'Q' }],
    })
    expect(view?.groups[0]?.rows[0]).toMatchObject({ late: true, remark: '外校未回', role: '计量员', owner: { id: owner.id } })
    expect(view?.groups[0]?.rows[0]?.clauses.map((clause) => clause.number)).toEqual(['7.1.5.2'])
  })

  it('shows a member the items given to them, and of the others only what is required: no state, no person, no count', async () => {
    const [mine, other] = await rowsOf(owner)
    expect(mine).toMatchObject({ visible: true, state: 'missing', can: { handIn: true, review: false } })
    expect(other).toMatchObject({ visible: false, state: null, owner: null, dueOn: null, can: { handIn: false, review: false } })
    expect((await list(owner))?.counts).toBeNull()
    expect((await rowsOf(colleague)).every((row) => !row.visible)).toBe(true)
    expect((await rowsOf(auditor)).every((row) => !row.visible && row.name !== '')).toBe(true)
  })

  it('offers review to the quality manager, but not of what they handed in themselves', async () => {
    await handIn(owner)
    expect((await rowsOf(manager))[0]).toMatchObject({ state: 'submitted', can: { review: true } })
    expect((await rowsOf(head))[0]).toMatchObject({ can: { review: false, handIn: true } })
    await handIn(manager)
    expect((await rowsOf(manager))[0]).toMatchObject({ can: { review: false } })
  })

  it('is not there for a department that is not there', async () => {
    expect(
      await departmentEvidence(database.fresh(), as(manager), { library, department: 'nope', locale: 'en', today: TODAY }),
    ).toBeNull()
  })
})

describe('one item', () => {
  it('is there for its owner, the head and the quality manager, and for nobody else', async () => {
    for (const reader of [owner, head, manager]) expect(await item(reader)).not.toBeNull()
    for (const reader of [colleague, auditor]) expect(await item(reader)).toBeNull()
    expect(await item(owner, 'gauge-labels')).toBeNull()
    expect(await item(manager, 'nope')).toBeNull()
  })

  it('says what each of them may do', async () => {
    await handIn(owner)
    expect((await item(owner))?.view.can).toEqual({ assign: false, handIn: true, review: false, withdraw: true })
    expect((await item(head))?.view.can).toEqual({ assign: true, handIn: true, review: false, withdraw: true })
    expect((await item(manager))?.view.can).toEqual({ assign: true, handIn: true, review: true, withdraw: false })
  })

  it('is good on the day its validity ends and expired the day after', async () => {
    await handIn(owner, '2025-11-23')
    await acceptSubmission(database.fresh(), manager, { item: gauges, number: 1, version: 1, now: NOW })
    expect((await item(head, 'gauge-list', '2026-11-23'))?.view.row.state).toBe('accepted')
    expect((await item(head, 'gauge-list', '2026-11-24'))?.view.row.state).toBe('expired')
  })

  it('gives its files to who may see it, and to nobody through another item', async () => {
    await handIn(owner)
    const { id: fileId } = await database.fresh().findOneOrFail(SubmissionFile, { position: 0 })
    expect(await evidenceFile(database.fresh(), as(owner), { item: gauges, fileId })).toMatchObject({
      name: '台账.xlsx',
      size: 10,
    })
    expect(await evidenceFile(database.fresh(), as(colleague), { item: gauges, fileId })).toBeNull()
    expect(await evidenceFile(database.fresh(), as(manager), { item: labels, fileId })).toBeNull()
  })
})

describe('the overview', () => {
  const quality = async (actor: IPerson) =>
    (await evidenceOverview(database.fresh(), as(actor), { library, locale: 'zh-CN', today: TODAY })).departments[0]

  it('counts what was never touched as missing, and what is late', async () => {
    expect(await quality(manager)).toMatchObject({ total: 2, counts: { missing: 2 }, late: 1, mine: 0 })
  })

  it('gives a reader from elsewhere the number of items and a dash, and everybody what is theirs', async () => {
    expect(await quality(auditor)).toMatchObject({ total: 2, counts: null, late: null, mine: 0 })
    expect(await quality(owner)).toMatchObject({ total: 2, counts: null, late: null, mine: 1 })
  })
})
