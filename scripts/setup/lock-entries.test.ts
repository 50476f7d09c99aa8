import { expect, it } from 'vitest'
import { missingEntries, platformOf } from './lock-entries.mjs'

const wants = (...names: string[]) => ({
  version: '4.0.0',
  dev: true,
  optionalDependencies: Object.fromEntries(names.map((name) => [name, '4.0.0'])),
})

it('adds the packages of other platforms in the version their owner wants', () => {
  const packages = {
    '': { version: '0.1.0' },
    'node_modules/rollup': wants('@rollup/rollup-linux-x64-gnu', '@rollup/rollup-darwin-arm64'),
    'node_modules/@rollup/rollup-linux-x64-gnu': { version: '4.0.0', optional: true },
  }
  expect(missingEntries(packages)).toEqual({
    'node_modules/@rollup/rollup-darwin-arm64': { version: '4.0.0', dev: true, optional: true, os: ['darwin'], cpu: ['arm64'] },
  })
})

it('puts them beside a nested owner', () => {
  const packages = { 'node_modules/a/node_modules/rollup': wants('@rollup/rollup-win32-x64-msvc') }
  expect(Object.keys(missingEntries(packages))).toEqual(['node_modules/a/node_modules/@rollup/rollup-win32-x64-msvc'])
})

it('has nothing to add when Node would find them further up', () => {
  const packages = { 'node_modules/a/node_modules/rollup': wants('fsevents'), 'node_modules/fsevents': { version: '4.0.0' } }
  expect(missingEntries(packages)).toEqual({})
})

it.each([
  ['@biomejs/cli-linux-x64-musl', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }],
  ['@rollup/rollup-linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'], libc: ['glibc'] }],
  ['@rollup/rollup-win32-x64-gnu', { os: ['win32'], cpu: ['x64'] }],
  ['@tailwindcss/oxide-wasm32-wasi', { cpu: ['wasm32'] }],
  ['fsevents', {}],
])('reads the platform of %s from its name', (name, platform) => {
  expect(platformOf(name)).toEqual(platform)
})
