import { describe, expect, it } from 'vitest'
import { causeIn, knownTrouble, Trouble } from './trouble.mjs'

const systemError = (code: string, more: object = {}) => Object.assign(new Error(code), { code, ...more })

describe('an error of the system', () => {
  it.each([
    ['EADDRINUSE', { port: 3000 }, 'Port 3000 is taken by another program'],
    ['ENOSPC', { path: 'data/demo' }, 'The disk is full: data/demo could not be written'],
    ['EACCES', { path: 'data' }, 'data cannot be written (EACCES)'],
    ['EROFS', { path: 'build' }, 'build cannot be written (EROFS)'],
  ])('%s becomes a line', (code, more, line) => {
    expect(knownTrouble(systemError(code, more))).toContain(line)
  })

  it('that we do not know keeps its stack', () => {
    expect(knownTrouble(new TypeError('x is not a function'))).toBeNull()
  })

  it('that is trouble already says its own line', () => {
    expect(knownTrouble(new Trouble('PORT must be a number.'))).toBe('PORT must be a number.')
  })
})

describe('the output of a tool that failed', () => {
  it.each([
    ['npm error code ENOSPC', 'The disk is full'],
    ['cp: error writing: No space left on device', 'The disk is full'],
    ['npm error EACCES: permission denied, mkdir', 'permission denied'],
    ['npm error code EAI_AGAIN', 'The package registry could not be reached (EAI_AGAIN).'],
    ['gyp ERR! find Python', 'Python 3 was not found'],
  ])('%s', (output, cause) => {
    expect(causeIn(output)).toContain(cause)
  })

  it('otherwise gives the last line that speaks of an error, without the stack', () => {
    const output = 'building\nError: Unexpected token in home.tsx\n    at parse (file.js:1:1)\n}\n\nNode.js v20.19.0\n'
    expect(causeIn(output)).toBe('Error: Unexpected token in home.tsx')
    expect(
      causeIn('✗ Build failed\nhome.tsx:2:0: ERROR: Unexpected end\nfile: home.tsx\n    at a (errors.js:1)\n  errors: []'),
    ).toBe('home.tsx:2:0: ERROR: Unexpected end')
  })
})
