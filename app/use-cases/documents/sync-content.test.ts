import { describe, expect, it } from 'vitest'
import type { Library } from '~/content/library'
import { CheckWording, DocumentRevision, EvidenceItem } from '~db/entities/documents'
import { NOW, TODAY } from '../../../tests/factories/time'
import { testDatabase } from '../../../tests/support/database'
import { theLibrary } from '../../../tests/support/library'
import { syncContent } from './sync-content.server'

const database = testDatabase()
const LATER = { today: '2026-12-01', now: new Date('2026-12-01T01:00:00Z') }
const PATH = 'standards/iso-9001-2015/9.2.2.mdx'
const CHECK = 'iso-9001-2015/9.2.2#impartial'

describe('bringing the tables up to the documents', () => {
  it('stores each file as a revision, each check as a wording and each item of the lists', async () => {
    const library = await theLibrary()
    const result = await syncContent(database.fresh(), library, { today: TODAY, now: NOW })
    expect(result).toMatchObject({ revisions: library.sources.size, items: library.evidence.size, retired: 0 })
    const wording = await database
      .fresh()
      .findOneOrFail(CheckWording, { ref: CHECK, current: true }, { populate: ['revision', 'translation'] })
    expect(wording.revision).toMatchObject({ path: PATH, number: 1, effectiveFrom: TODAY })
    expect(wording.translation?.path).toBe('standards/iso-9001-2015/9.2.2.en.mdx')
  })

  it('writes nothing when nothing changed', async () => {
    const library = await theLibrary()
    await syncContent(database.fresh(), library, { today: TODAY, now: NOW })
    const again = await syncContent(database.fresh(), library, LATER)
    expect(again).toEqual({ revisions: 0, wordings: 0, items: 0, retired: 0 })
  })

  it('makes a changed file a new revision and a changed check a new wording, and keeps the old ones', async () => {
    const library = await theLibrary()
    await syncContent(database.fresh(), library, { today: TODAY, now: NOW })
    const result = await syncContent(database.fresh(), withQuestion(library, '新的问法？'), LATER)
    expect(result).toMatchObject({ revisions: 1, wordings: 1, retired: 0 })
    const wordings = await database
      .fresh()
      .find(CheckWording, { ref: CHECK }, { populate: ['revision'], orderBy: { createdAt: 'asc' } })
    expect(wordings.map((wording) => [wording.questionZh === '新的问法？', wording.current, wording.revision.number])).toEqual([
      [false, false, 1],
      [true, true, 2],
    ])
  })

  it('retires what disappeared instead of deleting it, and takes it back when it returns', async () => {
    const library = await theLibrary()
    await syncContent(database.fresh(), library, { today: TODAY, now: NOW })
    const without = { ...library, sources: new Map(library.sources), evidence: new Map(library.evidence) }
    without.sources.delete('departments/finance/evidence.mdx')
    for (const ref of without.evidence.keys()) if (ref.startsWith('finance/')) without.evidence.delete(ref)
    await syncContent(database.fresh(), without, LATER)
    expect(await database.fresh().count(EvidenceItem, { department: 'finance', retiredAt: null })).toBe(0)
    expect(await database.fresh().count(EvidenceItem, { department: 'finance' })).toBeGreaterThan(0)
    await syncContent(database.fresh(), library, LATER)
    expect(await database.fresh().count(EvidenceItem, { department: 'finance', retiredAt: { $ne: null } })).toBe(0)
    const revisions = await database
      .fresh()
      .find(DocumentRevision, { path: 'departments/finance/evidence.mdx' }, { orderBy: { number: 'asc' } })
    expect(revisions.map((revision) => [revision.number, revision.current])).toEqual([
      [1, false],
      [2, true],
    ])
  })
})

function withQuestion(library: Library, question: string): Library {
  const source = library.sources.get(PATH)
  const clause = library.clauses.get('iso-9001-2015/9.2.2')
  if (!source || !clause) throw new Error('The test is about a clause that is not shipped any more.')
  const checks = clause.checks.map((check) =>
    check.ref === CHECK ? { ...check, question: { ...check.question, 'zh-CN': question } } : check,
  )
  return {
    ...library,
    sources: new Map(library.sources).set(PATH, { ...source, sha256: 'f'.repeat(64), text: `${source.text}\n` }),
    clauses: new Map(library.clauses).set(clause.ref, { ...clause, checks }),
  }
}
