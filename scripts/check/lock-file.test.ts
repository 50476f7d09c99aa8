import { expect, it } from 'vitest'
import { lockProblems } from './lock-file.mjs'

it('is whole', () => {
  expect(lockProblems({ '': {}, 'node_modules/react': { version: '18.3.1' } })).toEqual([])
})

it('lacks the packages of other platforms', () => {
  const owner = { version: '4.0.0', optionalDependencies: { '@rollup/rollup-darwin-x64': '4.0.0' } }
  expect(lockProblems({ 'node_modules/rollup': owner })).toEqual([
    'node_modules/@rollup/rollup-darwin-x64 and 0 more are missing, and npm ci would refuse: node scripts/complete-lock.mjs',
  ])
})

it('names no registry', () => {
  const entry = { version: '18.3.1', resolved: 'https://registry.example.com/react.tgz' }
  expect(lockProblems({ 'node_modules/react': entry })).toEqual([
    'node_modules/react and 0 more name the registry they came from: .npmrc says they must not',
  ])
})
