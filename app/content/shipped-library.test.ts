import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { checksOf } from './checks-of'
import { loadLibrary } from './load-library.server'
import { printProblem } from './problem'

const SHIPPED = fileURLToPath(new URL('../../content', import.meta.url))

describe('the shipped library', () => {
  it('has nothing to mend', { timeout: 60_000 }, async () => {
    const { problems } = await loadLibrary({ shipped: SHIPPED, own: null, cacheFile: null })
    expect(problems.map(printProblem)).toEqual([])
  })

  it('is read a second time without parsing', { timeout: 60_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'clausebook-library-'))
    afterAll(() => rmSync(folder, { recursive: true, force: true }))
    const load = () => loadLibrary({ shipped: SHIPPED, own: null, cacheFile: join(folder, 'library.json') })
    const first = await load()
    const second = await load()
    expect(second.parsed).toBe(0)
    expect(second.library).toEqual(first.library)
  })

  it('asks of a replaced clause without checks what its successor asks', { timeout: 60_000 }, async () => {
    const { library } = await loadLibrary({ shipped: SHIPPED, own: null, cacheFile: null })
    const borrowed = checksOf(library, 'iso-9001-2008/7.6')
    expect(library.clauses.has('iso-9001-2008/7.6')).toBe(false)
    expect(borrowed.map(({ ref }) => ref)).toContain('iso-9001-2015/7.1.5.2#out-of-tolerance')
    expect(borrowed.every(({ clause }) => clause === 'iso-9001-2008/7.6')).toBe(true)
  })
})
