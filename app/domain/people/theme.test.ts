import { describe, expect, it } from 'vitest'
import { THEMES } from './theme'

describe('how the product looks', () => {
  it('is light, dark or as the device says', () => {
    expect(THEMES).toEqual(['light', 'dark', 'auto'])
  })
})
