import { describe, expect, it } from 'vitest'
import { commandFor, missingOf } from './system-packages.mjs'

describe('without the right to install', () => {
  it('names the command', () => {
    expect(commandFor('apt-get', ['chromium', 'postgresql'])).toBe(
      'sudo apt-get update && sudo apt-get install -y --no-install-recommends chromium postgresql',
    )
    expect(commandFor('apk', ['chromium'])).toBe('sudo apk add chromium')
    expect(commandFor('brew', ['postgresql'])).toBe('brew install postgresql@17')
  })

  it('says what to do where no package manager is known', () => {
    expect(commandFor(null, ['chromium'])).toContain('CHROMIUM_PATH')
  })
})

describe('what is missing', () => {
  it('is no PostgreSQL where TEST_DATABASE_URL names one', () => {
    expect(missingOf(['postgresql'], { PATH: '', TEST_DATABASE_URL: 'postgresql://127.0.0.1/test' })).toEqual([])
  })

  it('is Chromium where CHROMIUM_PATH points at nothing', () => {
    expect(missingOf(['chromium'], { CHROMIUM_PATH: 'no/such/file' })).toEqual(['chromium'])
  })
})
