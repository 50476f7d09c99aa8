import { describe, expect, it } from 'vitest'
import { DEFAULT_DEADLINES, dueDays, setDeadlines } from './deadlines'

describe('the deadlines of a nonconformity', () => {
  it('are counted in calendar days from its issue, by grade', () => {
    expect(dueDays(DEFAULT_DEADLINES.major, '2026-11-10')).toEqual({
      acknowledge: '2026-11-11',
      correct: '2026-11-11',
      plan: '2026-11-15',
      implement: '2026-11-25',
      verify: '2026-12-25',
    })
    expect(dueDays(DEFAULT_DEADLINES.minor, '2026-11-10')).toEqual({
      acknowledge: '2026-11-12',
      correct: '2026-11-13',
      plan: '2026-11-20',
      implement: '2026-12-10',
      verify: '2027-01-09',
    })
  })

  it('leave time for the waiting before verification', () => {
    for (const rule of Object.values(DEFAULT_DEADLINES)) expect(rule.verify - rule.implement).toBeGreaterThanOrEqual(rule.wait)
  })

  it('may be changed to whole days of at most a year', () => {
    expect(setDeadlines({ ...DEFAULT_DEADLINES.minor, wait: 0 })).toMatchObject({ ok: true })
    for (const wrong of [-1, 1.5, 366, Number.NaN])
      expect(setDeadlines({ ...DEFAULT_DEADLINES.minor, wait: wrong })).toEqual({
        ok: false,
        refusal: { code: 'deadline-wrong', field: 'wait', params: { longest: 365 } },
      })
  })

  it('cannot make a stage due before the one it follows', () => {
    expect(setDeadlines({ ...DEFAULT_DEADLINES.minor, implement: 9 })).toEqual({
      ok: false,
      refusal: { code: 'deadline-before-earlier', field: 'implement' },
    })
  })
})
