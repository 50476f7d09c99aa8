import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aFolder, SMALL } from './content-folder.fixture'
import type { Library } from './library'
import { type Live, nothingLive } from './live'
import { loadLibrary } from './load-library.server'
import { renderChecks, renderDocument, sourceFor } from './render.server'

const cacheDir = mkdtempSync(join(tmpdir(), 'clausebook-cache-'))
const folder = aFolder(SMALL)
let library: Library
beforeAll(async () => {
  library = (await loadLibrary({ shipped: folder.path, own: null, cacheFile: null })).library
})
afterAll(() => {
  folder.remove()
  rmSync(cacheDir, { recursive: true, force: true })
})

const REF = 'iso-9001-2015/9.2.2#impartial'
const live: Live = {
  today: '2026-11-23',
  judgements: new Map([[REF, { judgement: 'minor', audit: 'IA-2026-01', on: '2026-05-14' }]]),
  evidence: new Map([['quality/programme', 'submitted']]),
}
const rendered = (path: string, state: Live = nothingLive('2026-11-23')) =>
  renderDocument(library.sources.get(path) ?? expect.fail(path), {
    library,
    locale: path.endsWith('.en.mdx') ? 'en' : 'zh-CN',
    live: state,
    cacheDir,
  })
const written = (body: string, path = 'help/page.mdx') =>
  renderDocument(
    { path, text: `---\ntitle: 页\n---\n${body}` },
    { library, locale: 'zh-CN', live: nothingLive('2026-11-23'), cacheDir },
  )

describe('a clause', () => {
  it('shows each check with its number, how to find out, the question, and below it where to look and what is good', async () => {
    const html = await rendered('standards/iso-9001-2015/9.2.2.mdx')
    expect(html).toContain('<p class="lead">先说清以什么为准。</p>')
    expect(html).toContain('<h2>检查内容</h2><span class="q">1 项</span>')
    expect(html).toContain(
      '<li id="impartial"><span class="no">1</span><abbr class="how" title="查记录">记</abbr><div><p>审核员是怎样指派的？</p>',
    )
    expect(html).toMatch(
      /<p class="sub"><span class="q2">看<\/span> 任抽两次审核。<\/p><p class="sub"><span class="q2">好<\/span> 没有人审自己的工作。<\/p>/,
    )
  })

  it('reads the rest of a translation from the Chinese file', async () => {
    const html = await rendered('standards/iso-9001-2015/9.2.2.en.mdx')
    expect(html).toContain('<h2>Checks</h2><span class="q">1 check</span>')
    expect(html).toContain('<abbr class="how" title="Check the record">R</abbr>')
    expect(html).toContain('How are auditors assigned?')
  })

  it('shows the latest judgement of each check, and a dash where there is none', async () => {
    const judged = await rendered('standards/iso-9001-2015/9.2.2.mdx', live)
    expect(judged).toMatch(/<span class="st st-bad">.*一般不符合<\/span><span class="sub">IA-2026-01 · 05-14<\/span>/)
    expect(await rendered('standards/iso-9001-2015/9.2.2.mdx')).toContain(
      '<span aria-hidden="true">—</span><span class="vh">未审核过</span>',
    )
  })

  it('that borrows its checks shows them from the index', () => {
    const checks = library.clauses.get('iso-9001-2015/9.2.2')?.checks ?? []
    const html = renderChecks(checks, 'standards/iso-9001-2008/8.2.2.mdx', { library, locale: 'en', live })
    expect(html).toContain('<li id="impartial">')
    expect(html).toMatch(/How are auditors assigned\?.*Minor/)
  })

  it('is shown in Chinese where nobody translated it', () => {
    const paths = { 'zh-CN': 'themes.yml', en: 'nowhere.en.mdx' }
    expect(sourceFor(library, paths, 'en')?.path).toBe('themes.yml')
    expect(sourceFor(library, { 'zh-CN': 'a', en: 'b' }, 'en')).toBeNull()
  })
})

describe('evidence', () => {
  it('is a table with its owner by name and its state', async () => {
    const html = await rendered('departments/quality/evidence.en.mdx', live)
    expect(html).toMatch(
      /<tr id="programme"><td class="nw q2" data-label="No\.">QMS-01<\/td>.*Annual audit programme.*Quality manager.*To review/,
    )
  })

  it('shows a dash, and nothing else, where the reader may not see the state', async () => {
    const html = await rendered('departments/quality/evidence.mdx', { ...live, evidence: new Map([['quality/programme', null]]) })
    expect(html).toContain('<span aria-hidden="true">—</span><span class="vh">不对您显示</span>')
    expect(html).not.toContain('待审核')
  })
})

describe('a document', () => {
  it('tells the names, titles and states of what it points at', async () => {
    const html = await rendered('processes/M3-internal-audit.mdx', live)
    expect(html).toMatch(
      /<a href="\/standards\/iso-9001-2015\/9\.2\.2">条款9\.2\.2<\/a> <span class="cl">9\.2\.2 <i>Q<\/i><\/span>.*一般不符合/,
    )
    expect(html).toMatch(/<a href="\/departments\/quality\/evidence\/programme">QMS-01 年度内审方案<\/a>.*待审核/)
    expect(html).toMatch(
      /<li id="plan"><span class="no">1<\/span>.*年度内审方案 <span class="q nw">QR-IA-01<\/span>.*审核组长.*审核前5天/,
    )
    expect(html).toMatch(/<li id="on-time">.*按期关闭率.*目标 ≥ 95 %/)
  })

  it('has links as they stand in the address bar', async () => {
    expect(await rendered('processes/M3-internal-audit.en.mdx')).toContain(
      '<a href="/standards/iso-9001-2015/9.2.2">the programme</a>',
    )
    expect(await written('[a](other#x) [b](https://www.iso.org)')).toContain(
      '<a href="/help/other#x">a</a> <a href="https://www.iso.org" rel="noopener noreferrer">b</a>',
    )
  })

  it('shows a note, a word in the other language and a picture', async () => {
    const html = await written('<Note>留意<Lang lang="en">lot</Lang>。</Note>\n\n![图](https://example.com/a.png)')
    expect(html).toMatch(/<div class="note">.*留意<span lang="en">lot<\/span>。/)
    expect(html).toContain('<img src="https://example.com/a.png" alt="图" loading="lazy"/>')
  })

  it('reaches the browser without script, style or handlers', async () => {
    for (const path of library.sources.keys())
      if (path.endsWith('.mdx')) expect(await rendered(path, live)).not.toMatch(/<script|\sstyle=|\son[a-z]+=/i)
  })

  // The compiler looks at NODE_ENV when it is loaded, so each needs a process of its own.
  it('becomes the same program in development and in production', { timeout: 60_000 }, () => {
    const script = `const { compile } = await import('./app/content/compile.server.ts')
      process.stdout.write(await compile({ text: '---\\ntitle: 页\\n---\\n<Note>文</Note>' }, process.argv[1]))`
    const [development, production] = (['development', 'production'] as const).map((NODE_ENV) =>
      execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script, join(cacheDir, NODE_ENV)], {
        encoding: 'utf8',
        env: { ...process.env, NODE_ENV },
      }),
    )
    expect(development).toContain('Note')
    expect(development).toBe(production)
  })

  it('is compiled once for each text, also when several people ask at once', async () => {
    const before = readdirSync(cacheDir)
    await Promise.all(Array.from({ length: 6 }, () => written('同一篇')))
    await written('同一篇')
    const added = readdirSync(cacheDir).filter((name) => !before.includes(name))
    expect(added).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.js$/)])
  })
})

describe('a document that did not pass the gate', () => {
  it.each([
    '{globalThis.ran = true}',
    'export const a = (globalThis.ran = true)',
    'import fs from "node:fs"',
    '<script>1</script>',
    '<Note {...{}}/>',
    '<Unknown/>',
  ])('is not compiled: %s', async (body) => {
    await expect(written(body)).rejects.toThrow(/reached the compiler|Cannot process MDX/)
    expect((globalThis as { ran?: boolean }).ran).toBeUndefined()
  })

  it('runs nothing of a second front matter', async () => {
    await written('---js\n{ title: (globalThis.ran = true) }\n---\n文').catch(() => undefined)
    await renderDocument(
      { path: 'help/page.mdx', text: '---js\n{ title: (globalThis.ran = true) }\n---\n文' },
      { library, locale: 'zh-CN', live, cacheDir },
    ).catch(() => undefined)
    expect((globalThis as { ran?: boolean }).ran).toBeUndefined()
  })
})
