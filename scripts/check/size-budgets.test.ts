import { describe, expect, it } from 'vitest'
import { BUDGETS, overBudget } from './size-budgets.mjs'
import { countLines } from './source-lines.mjs'

const lines = (count: number) => 'x()\n'.repeat(count)

describe('counting', () => {
  it('leaves out blank lines and every kind of comment', () => {
    const text = `/**\n * why\n */\nconst a = 1 // because\n\n// alone\n{/* in a page */}\nconst b = 2 /* x */\n`
    expect(countLines(text)).toBe(2)
  })

  it('does not take the slashes of an address for a comment', () => {
    expect(countLines("const at = 'https://example.com'\nconst b = `// text`\n")).toBe(2)
  })
})

describe('a budget', () => {
  it('names the file, its size and the limit', () => {
    expect(overBudget('app/use-cases/audits/judge.server.ts', lines(101))).toBe(
      'app/use-cases/audits/judge.server.ts: 101 lines, a use case or query has at most 100: split it by noun',
    )
    expect(overBudget('app/use-cases/audits/judge.server.ts', lines(100))).toBeNull()
  })

  it('is the one of tests for tests, wherever they lie', () => {
    expect(overBudget('app/domain/audits/judgement.test.ts', lines(300))).toBeNull()
    expect(overBudget('app/domain/audits/judgement.ts', lines(300))).not.toBeNull()
  })

  it('is not set for what the architecture does not limit', () => {
    expect(overBudget('app/i18n/audits.ts', lines(1000))).toBeNull()
  })
})

it('has these limits', () => {
  expect(Object.fromEntries(BUDGETS.map(({ kind, limit }) => [kind, limit]))).toEqual({
    test: 300,
    'domain file': 150,
    'use case or query': 100,
    'page route': 160,
    'resource route': 40,
    component: 200,
    report: 200,
    'entity file': 200,
  })
})
