import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { fullYaml } from './full-yaml'
import { plainYaml } from './plain-yaml'
import { placesIn } from './problem'
import { valuesOf, type YamlValues } from './value-tree'

const CONTENT = fileURLToPath(new URL('../../content', import.meta.url))

/** Both readings of a text, the plain one only where it dares. */
function bothReadings(text: string): { plain: YamlValues; full: YamlValues } | null {
  const root = plainYaml(text)
  if (root === null) return null
  const placeOf = placesIn(text)
  const full = fullYaml(text, placeOf)
  return { plain: valuesOf(root, [], text, placeOf), full: valuesOf(full.root, full.findings, text, placeOf) }
}

interface Reached {
  path: (string | number)[]
  isScalar: boolean
}

function valuesIn(value: unknown, path: Reached['path'] = []): Reached[] {
  if (typeof value !== 'object' || value === null) return [{ path, isScalar: true }]
  const inner = Array.isArray(value) ? value.map((item, index) => [index, item] as const) : Object.entries(value)
  return [{ path, isScalar: false }, ...inner.flatMap(([key, item]) => valuesIn(item, [...path, key]))]
}

/** Where both read, they read the same, at the same places. Returns whether the plain reader dared. */
function agree(text: string): boolean {
  const both = bothReadings(text)
  if (both === null) return false
  expect(both.full.findings).toEqual([])
  expect(both.plain.value).toEqual(both.full.value)
  for (const { path, isScalar } of valuesIn(both.full.value)) {
    expect([path, both.plain.offsetOf(path)]).toEqual([path, both.full.offsetOf(path)])
    expect([path, both.plain.offsetOf(path, 'key')]).toEqual([path, both.full.offsetOf(path, 'key')])
    // Where a block ends, a comment behind it counts or does not; nobody asks.
    if (isScalar) expect(both.plain.sourceOf(path)).toEqual(both.full.sourceOf(path))
  }
  return true
}

describe('the reader of plain YAML', () => {
  it('reads every document of the library as the full reader does', () => {
    const files = readdirSync(CONTENT, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(?:mdx|yml)$/.test(path))
    const refused = files.filter((path) => {
      const text = readFileSync(join(CONTENT, path), 'utf8')
      return !agree(path.endsWith('.yml') ? text : (text.split(/^---$/m)[1] ?? ''))
    })
    // A document it leaves to the full reader is read all the same, only later; many would make a cold start slow.
    expect(refused.length).toBeLessThan(files.length / 20)
  })

  it.each([
    'a: b',
    'title: 审核方案\n# note\n\ncovers: ["7.5.3.1", "7.5.3.2"]\nas:\nstar: true\nyear: 2026\nday: 2026-01-04\n',
    'roles:\n  quality-head: 品质经理\n  iqc-lead: IQC组长\nprocesses: [M3, S4]\nempty: []\noutline: {}\n',
    'rows:\n  - from: "4.2.2"\n    to: ["4.3"]\n    kind: changed\n  - from:\n    to: []\nlast: x\n',
    'days:\n- "2026-01-04"\n- 2026-02-14\nnext: 3年\n',
    'buy:\n  international: https://www.iso.org/standard/62085.html\n  national:\n',
    '"7": a\n"7.1": b: c'.replace('b: c', 'b'),
    'a: x, y [z] {w} — "q"\nb: 3 years\nc: 12 %',
  ])('dares to read %j, rightly', (text) => {
    expect(agree(text)).toBe(true)
  })

  it.each([
    'a: b: c',
    'a: 7.10',
    'a: 0x1F',
    'a: .inf',
    'a: +.inf',
    'a: 1e5',
    'a: ~',
    'a: *x',
    'a: &x y',
    'a: !!str y',
    'a: |\n  text',
    'a: >\n  text',
    'a: b # c',
    'a: "b" # c',
    'a: "b\\n"',
    "a: 'b'",
    'a: b\n  c: d',
    'a: b\n  more',
    'a:\n    b: c\n  d: e',
    '- a',
    '? a\n: b',
    'a: {b: c}',
    'a: [b, [c]]',
    'a: [7.1]',
    'a: [b c]',
    'a: [b',
    'a: b\na: c',
    '__proto__: x',
    '7.1: a',
    '"": a',
    'true: a',
    'a:\tb',
    '---\na: b',
    'a: b\n---\nc: d',
    '%YAML 1.1\n---\na: b',
    'just text',
    'a: @b',
    'a: b:',
    'a:\n  - - b',
    'a:\n  -\n',
    'a:\u3000b',
    'a: b\u3000',
  ])('leaves %j to the full reader', (text) => {
    expect(plainYaml(text)).toBeNull()
  })

  it('never reads differently, however a text is bent', () => {
    const HONEST =
      'title: 审核\n# 说明\noutline:\n  "7": 支持\n  "7.1": 资源\nrows:\n  - from: "4.1"\n    to: ["4.2", "4.3"]\n    kind: same\nroles:\n  a-b: 甲\nstar: true\nlist: [M3, S4]\n'
    const BENT = [
      ' ',
      '  ',
      '\n',
      '-',
      '- ',
      ':',
      ': ',
      '"',
      "'",
      '#',
      ' #',
      '[',
      ']',
      ',',
      '{',
      '}',
      '.',
      '1',
      '~',
      'null',
      '&a',
      '*',
      '!',
      '|',
      '>',
      '%',
      '@',
      '\t',
      '\\',
      'a',
      '\n\n  ',
      '? ',
      '+',
      'e',
      '---\n',
      '\u3000',
      '\u00a0',
    ]
    let seed = 11
    const random = (below: number) => {
      seed = (seed * 1_664_525 + 1_013_904_223) >>> 0
      return Math.floor((seed / 2 ** 32) * below)
    }
    let dared = 0
    for (let round = 0; round < 1_500; round++) {
      let text = HONEST
      for (let times = 1 + random(3); times > 0; times--) {
        const at = random(text.length)
        text = text.slice(0, at) + (BENT[random(BENT.length)] ?? '') + text.slice(at + random(3))
      }
      if (agree(text)) dared += 1
    }
    expect(dared).toBeGreaterThan(100)
  })
})
