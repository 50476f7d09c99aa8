import { describe, expect, it } from 'vitest'
import { granted, type Outcome, refused } from './outcome'

describe('the outcome of an act', () => {
  it('carries what may be done when it is granted', () => {
    expect(granted('2026-11-23')).toEqual({ ok: true, value: '2026-11-23' })
  })

  it('may carry nothing at all and be granted all the same', () => {
    expect(granted(null)).toEqual({ ok: true, value: null })
  })

  it('carries why not, where and with which words when it is refused', () => {
    const refusal = { code: 'day-in-future', field: 'issuedOn', params: { day: '2026-11-24' } } as const
    expect(refused(refusal)).toEqual({ ok: false, refusal })
  })

  it('is asked `ok` before its value is read', () => {
    const outcomes: Outcome<number>[] = [granted(3), refused({ code: 'record-missing' })]
    expect(outcomes.map((outcome) => (outcome.ok ? outcome.value : outcome.refusal.code))).toEqual([3, 'record-missing'])
  })
})
