import { expect, it } from 'vitest'
import { lastLine, tally } from './tally.mjs'

const file = (status: string, ...tests: string[]) => ({ status, assertionResults: tests.map((test) => ({ status: test })) })

it('counts tests that passed and failed, and skipped ones neither way', () => {
  const report = { testResults: [file('passed', 'passed', 'passed', 'skipped'), file('failed', 'failed', 'passed', 'todo')] }
  expect(tally(report, 1)).toEqual({ passed: 3, failed: 1 })
})

it('counts a file that could not be loaded as one failure', () => {
  expect(tally({ testResults: [file('passed', 'passed'), file('failed')] }, 1)).toEqual({ passed: 1, failed: 1 })
})

it('counts a missed coverage floor as a failure, though every test passed', () => {
  expect(tally({ testResults: [file('passed', 'passed')] }, 1)).toEqual({ passed: 1, failed: 1 })
})

it('counts a crash as one failure', () => {
  expect(lastLine(tally(null, 134))).toBe('0 passed, 1 failed')
})
