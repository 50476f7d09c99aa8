import { expect, it } from 'vitest'
import { needsOf } from './needs.mjs'

const cases: [string, string[], string[]][] = [
  ['the whole suite', [], ['chromium', 'postgresql']],
  ['rules', ['app/domain'], []],
  ['one file of rules', ['./app/domain/audits/judgement.test.ts', '-t', 'is refused'], []],
  ['use cases', ['app/use-cases'], ['postgresql']],
  ['use cases on SQLite', ['app/use-cases', '--project', 'sqlite'], []],
  ['journeys', ['tests/e2e/sign-in.test.ts'], ['chromium']],
  ['a server that is killed', ['tests/server'], ['postgresql']],
  ['one project', ['--project=browser'], ['chromium']],
  ['a name that may lie anywhere', ['sign-in'], ['chromium', 'postgresql']],
]

it.each(cases)('%s', (_, args, needs) => {
  expect(needsOf(args)).toEqual(needs)
})
