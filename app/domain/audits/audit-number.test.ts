import { describe, expect, it } from 'vitest'
import { AUDIT_SERIES, NONCONFORMITY_SERIES, printNumber } from './audit-number'

describe('the number of an audit', () => {
  it('begins with its kind: internal, process, product or supplier', () => {
    expect(AUDIT_SERIES).toEqual({ internal: 'IA', process: 'PA', product: 'PD', supplier: 'SA' })
  })

  it('goes on with the year and its place in the year, in two digits at least', () => {
    expect([printNumber(AUDIT_SERIES.internal, 2026, 2), printNumber(AUDIT_SERIES.process, 2026, 10)]).toEqual([
      'IA-2026-02',
      'PA-2026-10',
    ])
  })

  it('grows beyond two digits rather than beginning again', () => {
    expect([printNumber('SA', 2026, 99), printNumber('SA', 2026, 100)]).toEqual(['SA-2026-99', 'SA-2026-100'])
  })
})

describe('the number of a nonconformity', () => {
  it('is made in the same way', () => {
    expect(printNumber(NONCONFORMITY_SERIES, 2026, 7)).toBe('NC-2026-07')
  })
})
