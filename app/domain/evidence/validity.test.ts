import { describe, expect, it } from 'vitest'
import { shownState } from './evidence-state'
import { acceptIssueDay, validUntil } from './validity'

describe('the validity of evidence', () => {
  it.each([
    ['2026-03-15', 'P12M', '2027-03-15'],
    ['2026-03-15', 'P6M', '2026-09-15'],
    ['2026-01-31', 'P1M', '2026-02-28'],
    ['2024-02-29', 'P12M', '2025-02-28'],
    ['2026-11-23', 'P5Y', '2031-11-23'],
  ])(
    'of a paper of %s that stays good %s ends on %s, counted from its own date by calendar months',
    (issuedOn, validity, end) => {
      expect(validUntil(issuedOn, validity)).toBe(end)
    },
  )

  it('has no end where the item states none', () => {
    expect(validUntil('2026-03-15', null)).toBeNull()
  })

  it('makes last year’s calibration good on its anniversary and expired the day after', () => {
    const calibration = { state: 'accepted', validUntil: validUntil('2025-11-23', 'P12M') } as const
    expect([shownState(calibration, '2026-11-23'), shownState(calibration, '2026-11-24')]).toEqual(['accepted', 'expired'])
  })
})

describe('the date on a piece of evidence', () => {
  it('may be today or any day before', () => {
    expect(acceptIssueDay('2026-11-23', '2026-11-23')).toEqual({ ok: true, value: '2026-11-23' })
    expect(acceptIssueDay('2016-01-01', '2026-11-23')).toEqual({ ok: true, value: '2016-01-01' })
  })

  it('cannot be tomorrow', () => {
    expect(acceptIssueDay('2026-11-24', '2026-11-23')).toEqual({
      ok: false,
      refusal: { code: 'day-in-future', field: 'issuedOn', params: { day: '2026-11-24' } },
    })
  })
})
