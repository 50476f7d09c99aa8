import { OptimisticLockError } from '@mikro-orm/core'
import { beforeEach, describe, expect, it } from 'vitest'
import { REPORT_PARTS, type ReportWords } from '~/domain/audits/audit-report'
import { auditReport } from '~/queries/audits/audit-report.server'
import { offeredWords } from '~/queries/audits/report-offers'
import { standingReport } from '~/queries/audits/standing-report.server'
import { issuedPaper, issuedPapers } from '~/queries/shared/issued-papers.server'
import type { IAudit } from '~db/entities/audits'
import { Audit, ChecklistItem } from '~db/entities/audits'
import { Nonconformity } from '~db/entities/nonconformities'
import { AuditReport, Paper } from '~db/entities/reports'
import { TrailEntry } from '~db/entities/trail'
import { type AuditWorld, anAudit, anAuditWorld, judge, must } from '../../../tests/factories/audits'
import { aDepartmentHead, asActor } from '../../../tests/factories/people'
import { NOW } from '../../../tests/factories/time'
import { testDatabase } from '../../../tests/support/database'
import { writeNonconformityDraft } from '../nonconformities/write-draft.server'
import { finishAudit } from './finish-audit.server'
import { issueAuditReport } from './issue-report.server'
import { writeAuditReport } from './write-report.server'

const { fresh } = testDatabase()
const WORDS: ReportWords = {
  ...(Object.fromEntries(REPORT_PARTS.map((part) => [part, ''])) as ReportWords),
  purpose: '评价体系是否有效。',
  conclusion: '除所列不符合外，体系符合且有效。',
}
const PAPERS = [
  { locale: 'zh-CN' as const, name: 'IA-2026-01 内审总结报告.docx', sha256: 'a'.repeat(64), size: 10 },
  { locale: 'en' as const, name: 'IA-2026-01 internal audit report.docx', sha256: 'b'.repeat(64), size: 11 },
]

let world: AuditWorld
let audit: IAudit
beforeEach(async () => {
  world = await anAuditWorld(fresh())
  audit = await finished(await anAudit(fresh, world), 'minor')
})

/** Judge every row, the first as told and the second a good practice, complete the draft and finish. */
async function finished(running: IAudit, first: 'minor' | 'conforms'): Promise<IAudit> {
  const rows = await fresh().count(ChecklistItem, { audit: running.id })
  for (let position = 1; position <= rows; position++) {
    const judgement = position === 1 ? first : position === 2 ? 'good-practice' : position === 3 ? 'not-audited' : 'conforms'
    const row = { library: world.library, audit: running.number, position, judgement, record: `第${position}项所见` } as const
    must(await judge(fresh(), world.lead, row))
  }
  for (const { number, version } of await fresh().find(Nonconformity, { audit: running.id, status: 'draft' })) {
    const parts = { requirement: '9.2.2', fact: '证书过期', evidence: 'QM-0417', department: 'quality' }
    must(
      await writeNonconformityDraft(fresh(), asActor(world.lead), {
        number,
        version,
        ...parts,
        library: world.library,
        now: NOW,
      }),
    )
  }
  const { id, version } = await fresh().findOneOrFail(Audit, { id: running.id })
  return must(await finishAudit(fresh(), world.lead, { auditId: id, version, now: NOW }))
}

const write = (author = world.lead, words: Partial<ReportWords> = {}, version = 0) =>
  writeAuditReport(fresh(), author, { auditId: audit.id, version, words: { ...WORDS, ...words }, now: NOW })
const issue = (issuer = world.manager, version = 1) =>
  issueAuditReport(fresh(), issuer, { auditId: audit.id, version, papers: PAPERS, now: NOW })
const view = (reader = world.lead, locale: 'zh-CN' | 'en' = 'zh-CN') =>
  auditReport(fresh(), asActor(reader), audit.number, { library: world.library, locale })
const told = async (event: 'report.written' | 'report.issued') =>
  (await fresh().find(TrailEntry, { event }, { orderBy: { id: 'asc' } })).map((entry) => ({
    by: entry.actorName,
    departments: entry.departments,
    ...JSON.parse(entry.particulars),
  }))

describe('writing the report of an audit', () => {
  it('stores the words, and the trail tells what stood before and after', async () => {
    must(await write())
    must(await write(world.manager, { scope: '品质部' }, 1))
    expect(await view()).toMatchObject({
      version: 2,
      words: { ...WORDS, scope: '品质部' },
      written: { by: '林书敏' },
      issued: null,
    })
    expect(await told('report.written')).toMatchObject([
      { by: '沈嘉禾', before: null, after: WORDS, departments: [] },
      { by: '林书敏', before: WORDS, after: { scope: '品质部' } },
    ])
  })

  it('collides with somebody who wrote first, the first words too', async () => {
    must(await write())
    await expect(write(world.manager, { conclusion: '另一个结论' })).rejects.toBeInstanceOf(OptimisticLockError)
    must(await write(world.manager, {}, 1))
    await expect(write(world.lead, { conclusion: '晚了一步' }, 1)).rejects.toBeInstanceOf(OptimisticLockError)
    expect(await standingReport(fresh(), audit.id)).toEqual({ version: 2, words: WORDS, by: '林书敏' })
  })
})

describe('issuing it', () => {
  it('keeps a paper in each language with its hash, and says so', async () => {
    must(await write())
    must(await issue())
    expect(await issuedPapers(fresh(), 'audit-report', audit.id)).toEqual(PAPERS)
    expect(await issuedPaper(fresh(), 'audit-report', { subjectId: audit.id, locale: 'en' })).toMatchObject({
      sha256: PAPERS[1]?.sha256,
    })
    expect(await view()).toMatchObject({ issued: { by: '林书敏', on: '2026-11-23' }, access: { write: false, issue: false } })
    expect(await told('report.issued')).toMatchObject([
      { by: '林书敏', departments: ['quality'], papers: [{ sha256: PAPERS[0]?.sha256 }, { sha256: PAPERS[1]?.sha256 }] },
    ])
  })

  it('is not for the one who wrote it last, and leaves nothing when it is refused', async () => {
    must(await write(world.manager))
    expect(await issue(world.manager)).toMatchObject({ refusal: { code: 'report-writer-issues', params: { name: '林书敏' } } })
    expect(await fresh().count(Paper, {})).toBe(0)
    must(await write(world.lead, {}, 1))
    must(await issue(world.manager, 2))
  })

  it('is not possible at another version than the one that was read', async () => {
    must(await write())
    must(await write(world.lead, { conclusion: '改过的结论' }, 1))
    await expect(issue(world.manager, 1)).rejects.toBeInstanceOf(OptimisticLockError)
    expect(await fresh().count(Paper, {})).toBe(0)
  })

  it('ends the writing, and is done once', async () => {
    must(await write())
    must(await issue())
    expect(await write(world.lead, {}, 2)).toMatchObject({ refusal: { code: 'report-issued-already' } })
    expect(await issue(world.manager, 2)).toMatchObject({ refusal: { code: 'report-issued-already' } })
    expect(await fresh().findOneOrFail(AuditReport, { audit: audit.id })).toMatchObject(WORDS)
  })
})

describe('reading it', () => {
  it('is for the departments once it is issued, and never for another department', async () => {
    const head = await aDepartmentHead(fresh(), { name: '韩伟东' })
    const foreign = await aDepartmentHead(fresh(), { department: 'warehouse' })
    must(await write())
    expect([await view(head), await view(foreign)]).toEqual([null, null])
    must(await issue())
    expect(await view(head)).toMatchObject({ number: audit.number, issued: { by: '林书敏' } })
    expect(await view(foreign)).toBeNull()
  })

  it('counts what the checklist says', async () => {
    const { figures, annexes } = (await view()) ?? {}
    const rows = await fresh().count(ChecklistItem, { audit: audit.id })
    expect(figures).toMatchObject({
      total: { checks: rows, audited: rows - 1, open: 0 },
      found: [{ department: '品质部', total: 2, counts: { minor: 1, 'good-practice': 1 } }],
      clauseDepartments: ['品质部'],
      natures: { unsaid: 1 },
      nonconformities: [{ number: 'NC-2026-01', grade: 'minor', status: 'issued' }],
      earlier: null,
      remarks: [{ judgement: 'good-practice', record: '第2项所见' }],
      notCovered: [{ judgement: 'not-audited', reason: '第3项所见' }],
    })
    expect(annexes?.at(-1)).toMatchObject({ form: 'QR-IA-05', numbers: ['NC-2026-01'] })
  })

  it('compares with the last finished audit of the same department', async () => {
    const first = audit
    audit = await finished(await anAudit(fresh, world, { startsOn: '2026-11-24', endsOn: '2026-11-24' }), 'minor')
    const { figures } = (await view()) ?? {}
    expect(figures?.earlier).toMatchObject({ number: first.number, departments: ['品质部'] })
    expect(figures?.earlier?.counts.find(({ judgement }) => judgement === 'minor')).toMatchObject({ before: 1, now: 1 })
    expect(figures?.earlier?.repeated).toEqual([figures?.nonconformities[0]?.label])
  })

  it.each(['zh-CN', 'en'] as const)(
    'offers words for every part in %s, a conclusion that follows the grades among them',
    async (locale) => {
      const found = await view(world.lead, locale)
      if (!found) throw new Error('The lead reads the report.')
      const offered = offeredWords(found, locale)
      expect(Object.values(offered).every((text) => text.length > 0 && !text.includes('{{'))).toBe(true)
      const major = {
        ...found.figures,
        nonconformities: found.figures.nonconformities.map((one) => ({ ...one, grade: 'major' as const })),
      }
      const conclusions = [found.figures, major, { ...found.figures, nonconformities: [] }].map(
        (figures) => offeredWords({ ...found, figures }, locale).conclusion,
      )
      expect(new Set(conclusions).size).toBe(3)
    },
  )
})
