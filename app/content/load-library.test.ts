import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { aFolder, clause, type Files, SMALL } from './content-folder.fixture'
import { loadLibrary } from './load-library.server'
import { printProblem } from './problem'

const folders: { remove: () => void }[] = []
const folder = (files: Files) => {
  const made = aFolder(files)
  folders.push(made)
  return made
}
afterAll(() => {
  for (const made of folders) made.remove()
})

describe('the library', () => {
  it('is read from the folder, both languages joined', async () => {
    const { library, problems, parsed } = await loadLibrary({ shipped: folder(SMALL).path, own: null, cacheFile: null })
    expect(problems.map(printProblem)).toEqual([])
    expect(parsed).toBe(Object.keys(SMALL).length)
    expect(library.clauses.get('iso-9001-2015/9.2.2')).toMatchObject({
      title: { 'zh-CN': '审核方案', en: 'Audit programme' },
      paths: { 'zh-CN': 'standards/iso-9001-2015/9.2.2.mdx', en: 'standards/iso-9001-2015/9.2.2.en.mdx' },
      checks: [
        {
          ref: 'iso-9001-2015/9.2.2#impartial',
          clause: 'iso-9001-2015/9.2.2',
          how: 'record',
          also: ['iso-14001-2015/9.2.2#impartial'],
          theme: 'internal_audit',
          question: { 'zh-CN': '审核员是怎样指派的？', en: 'How are auditors assigned?' },
          look: { 'zh-CN': '任抽两次审核。', en: 'Two audits of your choice.' },
          good: { 'zh-CN': '没有人审自己的工作。', en: 'Nobody audited their own work.' },
          position: 1,
        },
      ],
    })
    expect(library.evidence.get('quality/programme')).toMatchObject({
      code: 'QMS-01',
      validity: 'P12M',
      span: null,
      form: 'QR-IA-01',
      group: { 'zh-CN': '体系', en: 'System' },
      name: { en: 'Annual audit programme' },
    })
    expect(library.departments.get('quality')).toMatchObject({
      leads: { 'iso-9001-2015': ['9.2.2', '10.2'] },
      roles: { metrologist: { 'zh-CN': '计量员', en: 'Metrologist' } },
    })
    expect(library.forms.get('QR-IA-01')).toMatchObject({
      title: { en: 'Annual audit programme' },
      retention: 'P3Y',
      retentionText: { 'zh-CN': '3年' },
    })
    expect(library.kpis.get('on-time')).toMatchObject({
      document: 'processes/M3-internal-audit',
      target: 95,
      warn: 85,
      unit: { en: '%' },
    })
    expect(library.holidays.get(2026)).toMatchObject({ workingDays: ['2026-01-04'], verified: false })
    expect(library.mappings[0]?.rows[0]).toEqual({
      from: '8.2.2',
      to: ['9.2.2'],
      kind: 'same',
      note: { 'zh-CN': '大体不变', en: 'Much the same' },
    })
    expect(library.sources.get('themes.yml')?.origin).toBe('shipped')
  })

  it('keeps the clauses of an outline in the order of the standard, where 10 comes after 9', async () => {
    const { library } = await loadLibrary({ shipped: folder(SMALL).path, own: null, cacheFile: null })
    expect(library.editions.get('iso-9001-2015')?.outline.map(({ number }) => number)).toEqual([
      '7.5.3',
      '7.5.3.1',
      '9.2',
      '9.2.2',
      '10.2',
    ])
  })

  it('says which folder cannot be read', async () => {
    await expect(loadLibrary({ shipped: '/nowhere/content', own: null, cacheFile: null })).rejects.toThrow(
      'The content folder /nowhere/content cannot be read (ENOENT). Create it, or correct CONTENT_DIR.',
    )
  })
})

describe("an organisation's own folder", () => {
  const shipped = folder(SMALL).path
  const OWN = 'standards/iso-9001-2015/9.2.2.mdx'
  const ownClause = {
    [OWN]: clause('iso-9001-2015', '9.2.2', 'how="interview"')[OWN]?.replace('审核方案', '本厂的审核方案') ?? '',
  }

  it('replaces the shipped file of the same path, and leaves out the translation of the text it replaced', async () => {
    const { library, problems } = await loadLibrary({ shipped, own: folder(ownClause).path, cacheFile: null })
    expect(problems).toEqual([])
    expect(library.sources.get(OWN)?.origin).toBe('own')
    expect(library.sources.has('standards/iso-9001-2015/9.2.2.en.mdx')).toBe(false)
    // Nobody has translated it: English readers get the Chinese words rather than those of another text.
    expect(library.clauses.get('iso-9001-2015/9.2.2')).toMatchObject({
      title: { 'zh-CN': '本厂的审核方案', en: '本厂的审核方案' },
      checks: [{ how: 'interview' }],
    })
  })

  it('may be in Chinese alone, while what is shipped has both languages', async () => {
    const own = { 'help/own.mdx': '---\ntitle: 本厂说明\n---\n文\n' }
    expect((await loadLibrary({ shipped, own: folder(own).path, cacheFile: null })).problems).toEqual([])
    expect(
      (await loadLibrary({ shipped: folder({ ...SMALL, ...own }).path, own: null, cacheFile: null })).problems.map(printProblem),
    ).toEqual(['help/own.mdx:1:1 This document has no translation. Write help/own.en.mdx.'])
  })

  it('is checked as strictly as ours', async () => {
    const { problems } = await loadLibrary({
      shipped,
      own: folder({ 'help/own.mdx': '---\ntitle: x\n---\n{1+1}\n' }).path,
      cacheFile: null,
    })
    expect(problems.map(printProblem)).toEqual([expect.stringMatching(/^help\/own\.mdx:4:1 \{1\+1\} would be run/)])
  })
})

describe('a start with nothing changed', () => {
  let made = folder({})
  let cacheFile = ''
  beforeEach(() => {
    made = folder(SMALL)
    cacheFile = join(folder({}).path, 'cache', 'library.json')
  })
  const load = () => loadLibrary({ shipped: made.path, own: null, cacheFile })

  it('parses nothing and knows the same', async () => {
    const first = await load()
    const second = await load()
    expect(second.parsed).toBe(0)
    expect(second.library).toEqual(first.library)
    expect(readdirSync(join(cacheFile, '..'))).toEqual(['library.json'])
  })

  it('parses the changed file alone, and forgets a removed one', async () => {
    await load()
    made.write({ 'themes.yml': `${SMALL['themes.yml']}# 说明\n` })
    expect((await load()).parsed).toBe(1)
    expect((await load()).parsed).toBe(0)
  })

  it('says the same problems again', async () => {
    made.write({ 'help/x.mdx': '---\ntitle: x\n---\n<Evidnce/>\n' })
    const { problems } = await load()
    const again = await load()
    expect(again.parsed).toBe(0)
    expect(again.problems).toEqual(problems)
    expect(problems.map(({ message }) => message)).toContain('<Evidnce> is not known here. Did you mean <Evidence>?')
  })

  it('reads everything again when what was kept is damaged or of another version', async () => {
    await load()
    const kept = readFileSync(cacheFile, 'utf8')
    writeFileSync(cacheFile, kept.slice(0, 100))
    expect((await load()).parsed).toBe(Object.keys(SMALL).length)
    writeFileSync(cacheFile, kept.replace('"version":', '"version":9'))
    expect((await load()).parsed).toBe(Object.keys(SMALL).length)
  })

  it('goes on where nothing can be kept', async () => {
    writeFileSync(join(made.path, '..', 'a-file'), '')
    cacheFile = join(made.path, '..', 'a-file', 'library.json')
    expect((await load()).problems).toEqual([])
    expect(existsSync(cacheFile)).toBe(false)
  })
})
