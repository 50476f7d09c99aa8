import { describe, expect, it } from 'vitest'
import { readSettings } from './settings.server'

const ROOT = '/srv/clausebook'

describe('settings', () => {
  it('without any: port 3000, ./data, SQLite, 200 MB a file, no demo', () => {
    expect(readSettings({ NODE_ENV: 'production' }, ROOT)).toEqual({
      port: 3000,
      origin: 'http://localhost:3000',
      dataDir: '/srv/clausebook/data',
      contentDir: '/srv/clausebook/content',
      ownContentDir: null,
      pictureScript: '/srv/clausebook/scripts/open-picture.mjs',
      database: { engine: 'sqlite', file: '/srv/clausebook/data/clausebook.db' },
      demo: false,
      fixedToday: null,
      uploadLimit: 200 * 1024 * 1024,
      production: true,
      showParts: false,
    })
  })

  it('DATABASE_URL moves the records to PostgreSQL', () => {
    const url = 'postgresql://quality@db/clausebook'
    expect(readSettings({ DATABASE_URL: url }, ROOT).database).toEqual({ engine: 'postgresql', url })
  })

  it('ORIGIN keeps scheme, host and port and loses the slash', () => {
    expect(readSettings({ ORIGIN: 'https://quality.example.com/' }, ROOT).origin).toBe('https://quality.example.com')
  })

  it.each([
    [{ PORT: 'abc' }, /PORT is "abc"/],
    [{ ORIGIN: 'quality.example.com' }, /ORIGIN is/],
    [{ ORIGIN: 'https://example.com/clausebook' }, /without a path/],
    [{ CLAUSEBOOK_TODAY: '2026-02-30' }, /CLAUSEBOOK_TODAY is/],
    [{ UPLOAD_LIMIT_MB: 'much' }, /UPLOAD_LIMIT_MB is/],
  ])('%j is refused with a sentence that names it', (env, sentence) => {
    expect(() => readSettings(env, ROOT)).toThrow(sentence)
  })
})
