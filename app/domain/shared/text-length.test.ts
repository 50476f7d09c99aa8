import { describe, expect, it } from 'vitest'
import { tooLong } from './text-length'

describe('a text with a limit', () => {
  it('may be as long as the limit, empty or absent', () => {
    expect(tooLong({ name: '一二三', title: '', remark: null }, 3)).toBeNull()
  })

  it('is refused beyond it: the first field, how long it is and how long it may be', () => {
    expect(tooLong({ name: '一二三', title: '一二三四', remark: '一二三四五' }, 3)).toEqual({
      ok: false,
      refusal: { code: 'text-too-long', field: 'title', params: { limit: 3, length: 4 } },
    })
  })
})
