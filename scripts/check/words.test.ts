import { describe, expect, it } from 'vitest'
import { machineryOf, wordProblems } from './words.mjs'

const world = { machinery: ['Session'], places: ['/srv/checkout'] }
const problems = (path: string, text: string) => wordProblems(path, text, world)

describe('a native write', () => {
  it('of a record is refused, with its line', () => {
    expect(problems('app/use-cases/a.server.ts', 'x()\nawait em.nativeUpdate(Audit, {})')).toEqual([
      'app/use-cases/a.server.ts:2: slips past the trail: change the record through the unit of work',
    ])
    expect(problems('app/http/b.server.ts', 'em.upsert(row)')).toHaveLength(1)
  })

  it('of machinery, of a script, of a migration, and in a comment is none of our business', () => {
    expect(problems('app/http/session.server.ts', 'await em.nativeDelete(Session, { id })')).toEqual([])
    expect(problems('scripts/bench/run.ts', 'em.nativeInsert(Audit, {})')).toEqual([])
    expect(problems('db/migrations/2026-11-23.ts', 'em.upsert(Audit, {})')).toEqual([])
    expect(problems('db/trail.ts', '// never nativeUpdate here')).toEqual([])
  })
})

it('a style attribute is refused in pages', () => {
  expect(problems('app/components/ui/bar.tsx', '<i style={{ width }} />')).toHaveLength(1)
  expect(problems('scripts/check/bar.tsx', '<i style={{ width }} />')).toEqual([])
})

it('the paths of a machine are refused everywhere', () => {
  for (const path of ['/srv/checkout/app', ['', 'root', 'notes.md'].join('/'), ['', 'home', 'lin', 'x'].join('/')])
    expect(problems('docs/decisions/0001.md', `see ${path}`), path).toHaveLength(1)
  expect(problems('docs/decisions/0001.md', 'see https://example.com/home/, ./root/x and app/root.tsx')).toEqual([])
})

it('what was left for later is refused', () => {
  expect(problems('app/a.ts', `// ${['TO', 'DO'].join('')}: later`)).toHaveLength(1)
})

it('machinery is what db/machinery.ts says', () => {
  expect(
    machineryOf("export const MACHINERY = [\n  'Session',\n  'StoredFile',\n] as const\nexport const RECORDS = ['Audit']"),
  ).toEqual(['Session', 'StoredFile'])
})
