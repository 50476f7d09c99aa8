import { describe, expect, it } from 'vitest'
import { REFUSAL_CODES } from './refusal-codes'

describe('the reasons an act can be refused with', () => {
  it('are each listed once', () => {
    expect(REFUSAL_CODES.filter((code, index) => REFUSAL_CODES.indexOf(code) !== index)).toEqual([])
  })

  it('are short English words joined by hyphens, because tests and addresses carry them', () => {
    expect(REFUSAL_CODES.filter((code) => !/^[a-z]+(-[a-z]+)+$/.test(code))).toEqual([])
  })
})
