import { describe, expect, it } from 'vitest'
import type { TeamMember } from './independence'
import { type Choice, mayTake, type SharedRow, shareEvenly, shareOut, sharingMark } from './sharing'

const 沈嘉禾 = member('shen', '沈嘉禾', 'rd')
const 邱雨桐 = member('qiu', '邱雨桐', 'hr-admin')
const 贺明远 = member('he', '贺明远', 'equipment')
const team = [沈嘉禾, 邱雨桐, 贺明远]

describe('choosing who has which rows', () => {
  it('gives a theme with all its open rows, and leaves what is not named', () => {
    const rows = [row(1, 'a'), row(2, 'a'), row(3, 'b')]
    expect(chosen(rows, { themes: { a: 'qiu' } })).toEqual([
      [1, 'qiu'],
      [2, 'qiu'],
    ])
  })

  it('sends a single row elsewhere than its theme', () => {
    const rows = [row(1, 'a'), row(2, 'a')]
    expect(chosen(rows, { themes: { a: 'qiu' }, rows: { 2: 'he' } })).toEqual([
      [1, 'qiu'],
      [2, 'he'],
    ])
  })

  it('lets a row follow its theme when its own field was left as it was', () => {
    const rows = [row(1, 'a', { holder: 'shen' })]
    expect(chosen(rows, { themes: { a: 'qiu' }, rows: { 1: 'shen' } })).toEqual([[1, 'qiu']])
  })

  it('gives rows back to the team', () => {
    const rows = [row(1, 'a', { holder: 'shen' }), row(2, null, { holder: 'shen' })]
    expect(chosen(rows, { themes: { a: null }, rows: { 2: null } })).toEqual([
      [1, null],
      [2, null],
    ])
  })

  it('knows rows that no theme names as a theme of their own', () => {
    expect(chosen([row(1, null), row(2, 'a')], { themes: { other: 'he' } })).toEqual([[1, 'he']])
  })

  it('leaves judged rows with their judge', () => {
    const rows = [row(1, 'a', { judged: true, holder: 'shen' }), row(2, 'a')]
    expect(chosen(rows, { themes: { a: 'qiu' }, rows: { 1: 'qiu' } })).toEqual([[2, 'qiu']])
  })

  it('changes nothing that is so already', () => {
    expect(chosen([row(1, 'a', { holder: 'qiu' })], { themes: { a: 'qiu' } })).toEqual([])
  })

  it('refuses rows of the auditor’s own department, naming the field, unless an override stands', () => {
    const rows = [row(1, 'a', { departments: ['equipment'] })]
    expect(shareOut(rows, team, choice({ themes: { a: 'he' } }))).toEqual({
      ok: false,
      refusal: { code: 'auditor-not-independent', field: 'theme-a', params: { name: '贺明远', department: 'equipment' } },
    })
    expect(shareOut(rows, team, choice({ rows: { 1: 'he' } }))).toMatchObject({ refusal: { field: 'row-1' } })
    const allowed = [{ ...贺明远, overrideReason: '没有别人' }]
    expect(shareOut(rows, allowed, choice({ themes: { a: 'he' } }))).toMatchObject({ ok: true })
  })

  it('refuses somebody who is not on the team', () => {
    expect(shareOut([row(1, 'a')], team, choice({ themes: { a: 'lin' } }))).toMatchObject({
      refusal: { code: 'member-missing', field: 'theme-a' },
    })
  })
})

describe('sharing evenly', () => {
  it('gives whole themes, the largest first, always to whoever has fewest', () => {
    const rows = [...theme('a', 1, 2), ...theme('b', 3, 4), ...theme('c', 7, 3), ...theme('d', 10, 2), ...theme('e', 12, 1)]
    expect(counts(rows, shareEvenly(rows, team))).toEqual({ shen: 'b', qiu: 'c e', he: 'a d' })
  })

  it('gives the same shares again and then changes nothing', () => {
    const rows = [...theme('a', 1, 3), ...theme('b', 4, 3), ...theme('c', 7, 3)]
    const first = shareEvenly(rows, team)
    const given = rows.map((row) => ({ ...row, holder: first.get(row.position) ?? null }))
    expect([...shareEvenly(rows, team)]).toEqual([...first])
    expect([...shareEvenly(given, team)]).toEqual([])
  })

  it('keeps a theme from whoever belongs to one of its departments', () => {
    const rows = [...theme('a', 1, 2, ['rd']), ...theme('b', 3, 1, ['quality'])]
    expect(counts(rows, shareEvenly(rows, team))).toEqual({ qiu: 'a', shen: 'b' })
  })

  it('splits a theme that nobody may take whole, and leaves to the team what nobody may take', () => {
    const two = [沈嘉禾, 贺明远]
    const rows = [
      row(1, 'a', { departments: ['rd'] }),
      row(2, 'a', { departments: ['equipment'] }),
      row(3, 'a', { departments: ['rd', 'equipment'], holder: 'shen' }),
    ]
    expect([...shareEvenly(rows, two)]).toEqual([
      [1, 'he'],
      [2, 'shen'],
      [3, null],
    ])
  })

  it('leaves judged rows alone and does not count them', () => {
    const rows = [row(1, 'a', { judged: true, holder: 'he' }), row(2, 'a'), row(3, 'b')]
    expect([...shareEvenly(rows, [沈嘉禾, 邱雨桐])]).toEqual([
      [2, 'shen'],
      [3, 'qiu'],
    ])
  })

  it('gives nothing to nobody', () => {
    expect([...shareEvenly([row(1, 'a')], [])]).toEqual([])
  })
})

it('offers an auditor only rows of departments that are not theirs', () => {
  expect(team.map((one) => mayTake(one, { departments: ['quality', 'equipment'] }))).toEqual([true, true, false])
})

describe('the mark of a sharing', () => {
  const rows = [
    { position: 1, assignedTo: 'shen' },
    { position: 2, assignedTo: null },
  ]

  it('is another as soon as one row goes to somebody else', () => {
    const other = [rows[0] as (typeof rows)[number], { position: 2, assignedTo: 'qiu' }]
    expect(sharingMark(rows)).toMatch(/^[0-9a-f]{8}$/)
    expect(sharingMark(rows)).toBe(sharingMark([...rows]))
    expect(sharingMark(other)).not.toBe(sharingMark(rows))
  })
})

function member(id: string, name: string, department: string): TeamMember {
  return { id, name, department, overrideReason: null }
}

function row(position: number, theme: string | null, facts: Partial<SharedRow> = {}): SharedRow {
  return { position, theme, departments: ['quality'], judged: false, holder: null, ...facts }
}

function theme(key: string, first: number, many: number, departments = ['quality']): SharedRow[] {
  return Array.from({ length: many }, (_, index) => row(first + index, key, { departments }))
}

function choice({
  themes = {},
  rows = {},
}: {
  themes?: Record<string, string | null>
  rows?: Record<number, string | null>
}): Choice {
  return {
    themes: new Map(Object.entries(themes)),
    rows: new Map(Object.entries(rows).map(([position, to]) => [Number(position), to])),
  }
}

function chosen(rows: SharedRow[], wanted: Parameters<typeof choice>[0]) {
  const outcome = shareOut(rows, team, choice(wanted))
  return outcome.ok ? [...outcome.value] : outcome.refusal
}

/** Who got which themes. */
function counts(rows: readonly SharedRow[], shares: ReadonlyMap<number, string | null>): Record<string, string> {
  const got: Record<string, string> = {}
  for (const { position, theme: key } of rows) {
    const who = shares.get(position) ?? 'team'
    const known = (got[who] ?? '').split(' ').filter(Boolean)
    if (!known.includes(key as string)) got[who] = [...known, key].join(' ')
  }
  return got
}
