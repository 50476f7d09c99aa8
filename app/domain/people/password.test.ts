import { describe, expect, it } from 'vitest'
import { acceptPassword, PASSWORD_LENGTH } from './password'

const 罗春燕 = { email: 'Luo.Chunyan@qiming.example' }

describe('a password', () => {
  it('has from ten to two hundred characters', () => {
    expect(PASSWORD_LENGTH).toEqual({ least: 10, most: 200 })
  })

  it('is used as it was typed, blanks and all', () => {
    expect(acceptPassword(' three blue gauges ', 罗春燕)).toEqual({ ok: true, value: ' three blue gauges ' })
  })

  it('needs no figures and no signs: ten characters of any kind will do', () => {
    expect([acceptPassword('aaaaaaaaaa', 罗春燕).ok, acceptPassword('三把蓝色的游标卡尺啊', 罗春燕).ok]).toEqual([true, true])
  })

  it('is refused with nine characters, saying how many it takes', () => {
    expect(acceptPassword('abcdefghi', 罗春燕)).toEqual({
      ok: false,
      refusal: { code: 'password-too-short', field: 'password', params: { least: 10 } },
    })
  })

  it('is counted in characters, not in halves: five rare characters are five', () => {
    expect(acceptPassword('𠮷𠮷𠮷𠮷𠮷', 罗春燕).ok).toBe(false)
    expect(acceptPassword('𠮷'.repeat(10), 罗春燕).ok).toBe(true)
  })

  it('is accepted with two hundred characters and refused with one more, saying the limit', () => {
    expect(acceptPassword('长'.repeat(200), 罗春燕).ok).toBe(true)
    expect(acceptPassword('长'.repeat(201), 罗春燕)).toEqual({
      ok: false,
      refusal: { code: 'text-too-long', field: 'password', params: { limit: 200, length: 201 } },
    })
  })

  it.each(['Luo.Chunyan@qiming.example', 'luo.chunyan@QIMING.example', ' luo.chunyan@qiming.example '])(
    'is not the person’s own address: %j',
    (password) => {
      expect(acceptPassword(password, 罗春燕)).toEqual({ ok: false, refusal: { code: 'password-is-email', field: 'password' } })
    },
  )

  it('may be somebody else’s address', () => {
    expect(acceptPassword('han.weidong@qiming.example', 罗春燕).ok).toBe(true)
  })
})
