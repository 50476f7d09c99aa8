import { describe, expect, it } from 'vitest'
import { isSameTree, sameStamp } from './install.mjs'

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/react': { version: '18.3.1' },
    'node_modules/fsevents': { version: '2.3.3', optional: true },
  },
}

describe('a node_modules without our stamp', () => {
  it('is kept when it holds what the lock says', () => {
    expect(isSameTree(lock, { packages: { 'node_modules/react': { version: '18.3.1' } } })).toBe(true)
  })

  it('is kept when it holds more', () => {
    expect(isSameTree(lock, { packages: { ...lock.packages, 'node_modules/mine': { version: '1.0.0' } } })).toBe(true)
  })

  it('is installed anew when a version differs or a package is missing', () => {
    expect(isSameTree(lock, { packages: { 'node_modules/react': { version: '18.2.0' } } })).toBe(false)
    expect(isSameTree(lock, { packages: {} })).toBe(false)
  })
})

describe('the stamp', () => {
  const stamp = { lock: 'abc', abi: '115' }

  it('holds for the same lock under the same Node', () => {
    expect(sameStamp(stamp, { ...stamp })).toBe(true)
  })

  it('does not hold without one, for another lock, or under another Node', () => {
    expect(sameStamp(null, stamp)).toBe(false)
    expect(sameStamp(stamp, { ...stamp, lock: 'abd' })).toBe(false)
    expect(sameStamp(stamp, { ...stamp, abi: '127' })).toBe(false)
  })
})
