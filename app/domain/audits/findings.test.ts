import { describe, expect, it } from 'vitest'
import {
  type CountedCheck,
  compareAudits,
  FINDINGS,
  foundByClause,
  foundByDepartment,
  GRADED,
  sampled,
  stackedBars,
} from './findings'
import type { Judgement } from './judgement'

const check = (
  judgement: Judgement | null,
  department: string,
  clause = '7.5.3',
  more: Partial<CountedCheck> = {},
): CountedCheck => ({
  judgement,
  department,
  departments: [department],
  clause: `iso-9001-2015/${clause}`,
  files: 0,
  ...more,
})

const CHECKS = [
  check('conforms', 'quality', '4.1', { files: 2, departments: ['quality', 'warehouse'] }),
  check('minor', 'quality', '7.2'),
  check('minor', 'warehouse', '7.5.3'),
  check('major', 'quality', '7.5.3'),
  check('good-practice', 'warehouse'),
  check('not-audited', 'warehouse'),
  check('not-applicable', 'quality'),
  check(null, 'quality'),
]

describe('what an audit looked at', () => {
  it('is counted by department; a check about two was asked in both, and what was left out was not audited', () => {
    expect(sampled(CHECKS, ['quality', 'warehouse'])).toEqual([
      { department: 'quality', checks: 5, audited: 3, files: 2 },
      { department: 'warehouse', checks: 4, audited: 3, files: 2 },
    ])
  })
})

describe('what an audit found', () => {
  it('is counted by grade in every department of the audit, also where nothing was found', () => {
    const rows = foundByDepartment(CHECKS, ['quality', 'warehouse', 'rd'])
    expect(rows.map(({ key, total }) => [key, total])).toEqual([
      ['quality', 2],
      ['warehouse', 2],
      ['rd', 0],
    ])
    expect(rows[0]?.counts).toEqual({ major: 1, minor: 1, observation: 0, opportunity: 0, 'good-practice': 0 })
  })

  it('is counted by clause for nonconformities alone, the clause with most first', () => {
    expect(foundByClause(CHECKS)).toEqual([
      {
        key: 'iso-9001-2015/7.5.3',
        counts: { major: 1, minor: 1 },
        departments: { warehouse: 1, quality: 1 },
        total: 2,
      },
      { key: 'iso-9001-2015/7.2', counts: { major: 0, minor: 1 }, departments: { quality: 1 }, total: 1 },
    ])
  })

  it('makes bars of the kinds that occur, one value a category; no findings make none', () => {
    const rows = foundByDepartment(CHECKS, ['quality', 'warehouse'])
    expect(stackedBars(rows, FINDINGS)).toEqual([
      { key: 'major', values: [1, 0] },
      { key: 'minor', values: [1, 1] },
      { key: 'good-practice', values: [0, 1] },
    ])
    expect(stackedBars(foundByClause([]), GRADED)).toEqual([])
  })
})

describe('two audits', () => {
  it('are compared by judgement, and by the clauses that were nonconforming in both', () => {
    const before = [check('major', 'quality', '7.5.3'), check('minor', 'quality', '8.4'), check('observation', 'quality', '7.2')]
    const { counts, repeated } = compareAudits(before, CHECKS)
    expect(repeated).toEqual(['iso-9001-2015/7.5.3'])
    expect(counts.find(({ judgement }) => judgement === 'minor')).toEqual({ judgement: 'minor', before: 1, now: 2 })
    expect(counts).toHaveLength(8)
  })
})
