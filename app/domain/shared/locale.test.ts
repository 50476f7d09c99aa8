import { describe, expect, it } from 'vitest'
import { LOCALES, parseLocale } from './locale'

describe('the languages people read', () => {
  it('are Chinese, the default and the source, and English', () => {
    expect(LOCALES).toEqual(['zh-CN', 'en'])
  })

  it.each(['zh', 'zh-CN', 'zh-cn', 'zh-Hans-CN', 'zh-TW', ' zh-CN '])('are Chinese for %j', (text) => {
    expect(parseLocale(text)).toBe('zh-CN')
  })

  it.each(['en', 'en-GB', 'EN-us', ' en '])('are English for %j', (text) => {
    expect(parseLocale(text)).toBe('en')
  })

  it.each(['de', 'enm', 'zhx', 'fr-en', 'x-zh-CN', '', ' ', null, undefined])(
    'are neither for %j: the next wish is asked',
    (text) => {
      expect(parseLocale(text)).toBeNull()
    },
  )
})
