import { OptimisticLockError } from '@mikro-orm/core'
import { beforeEach, describe, expect, it } from 'vitest'
import { PART_LIMIT } from '~/domain/nonconformities/draft'
import type { IAudit } from '~db/entities/audits'
import { Nonconformity } from '~db/entities/nonconformities'
import { TrailEntry } from '~db/entities/trail'
import { type AuditWorld, anAudit, anAuditWorld, judge, must } from '../../../tests/factories/audits'
import { asActor } from '../../../tests/factories/people'
import { NOW } from '../../../tests/factories/time'
import { testDatabase } from '../../../tests/support/database'
import { writeNonconformityDraft } from './write-draft.server'

const database = testDatabase()
const { fresh } = database
const WORDS = {
  requirement: 'GB/T 19001-2016 9.2.2；QP-09第5条',
  fact: '工号QM-0417证书过期。',
  evidence: '证书QM-0417',
  department: 'quality',
}

let world: AuditWorld
let audit: IAudit
beforeEach(async () => {
  world = await anAuditWorld(fresh())
  audit = await anAudit(fresh, world)
  must(await judged('minor', '证书过期。'))
})

const judged = (judgement: 'minor' | 'major' | 'conforms', record: string) =>
  judge(fresh(), world.lead, { library: world.library, audit: audit.number, position: 1, judgement, record })
const stored = () => fresh().findOneOrFail(Nonconformity, { audit: audit.id })
const write = async (words: Partial<typeof WORDS> & { version?: number } = {}) => {
  const { number, version } = await stored()
  return writeNonconformityDraft(fresh(), asActor(world.other), {
    number,
    version,
    ...WORDS,
    ...words,
    library: world.library,
    now: NOW,
  })
}

describe('finishing the words of a draft', () => {
  it('stores them trimmed and tells what stood before and after', async () => {
    must(await write({ evidence: ' 证书QM-0417 ' }))
    expect(await stored()).toMatchObject({ ...WORDS, status: 'draft' })
    const [entry] = await fresh().find(TrailEntry, { event: 'nonconformity.written' })
    expect(entry?.actorName).toBe('贺明远')
    expect(JSON.parse(entry?.particulars ?? '{}')).toMatchObject({
      number: 'NC-2026-01',
      before: { fact: '证书过期。', evidence: '' },
      after: WORDS,
    })
  })

  it('may be left unfinished: the end of the audit asks for all four parts, not the pen', async () => {
    must(await write({ requirement: '', evidence: '' }))
    expect(await stored()).toMatchObject({ requirement: '', evidence: '' })
  })

  it('has an end, and says in which part', async () => {
    expect(await write({ fact: '长'.repeat(PART_LIMIT + 1) })).toMatchObject({
      refusal: { code: 'text-too-long', field: 'fact' },
    })
    expect(await stored()).toMatchObject({ fact: '证书过期。' })
  })

  it('goes to a department of its row and to no other', async () => {
    expect(await write({ department: 'finance' })).toMatchObject({ refusal: { code: 'department-unknown', field: 'department' } })
  })

  it('collides when somebody else wrote meanwhile', async () => {
    const { version } = await stored()
    must(await write())
    await expect(write({ version, fact: '另一个人写的' })).rejects.toBeInstanceOf(OptimisticLockError)
    expect(await stored()).toMatchObject({ fact: WORDS.fact })
  })

  it('is over once the draft was taken back', async () => {
    must(await judged('conforms', '补看后有效。'))
    expect(await write()).toMatchObject({ refusal: { code: 'nonconformity-not-draft', params: { number: 'NC-2026-01' } } })
  })
})

describe('words written by hand', () => {
  it('stay when the row is judged again; those nobody touched follow the record', async () => {
    must(await judged('major', '证书过期三个月。'))
    expect(await stored()).toMatchObject({ fact: '证书过期三个月。', grade: 'major' })
    must(await write())
    must(await judged('minor', '证书过期一个月。'))
    expect(await stored()).toMatchObject({ fact: WORDS.fact, grade: 'minor' })
  })
})

it('a draft taken back keeps following its row, so that it does not come back with old words', async () => {
  must(await judged('conforms', '补到了有效证书。'))
  must(await judged('major', '另有两人证书过期。'))
  expect(await stored()).toMatchObject({ status: 'draft', grade: 'major', fact: '另有两人证书过期。' })
})

it('an auditor who has moved into the department cannot write its nonconformity', async () => {
  const moved = { ...asActor(world.other), department: 'quality' }
  const { number, version } = await stored()
  const outcome = await writeNonconformityDraft(fresh(), moved, { number, version, ...WORDS, library: world.library, now: NOW })
  expect(outcome).toMatchObject({ refusal: { code: 'auditor-not-independent' } })
})
