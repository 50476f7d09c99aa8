import { expect, it } from 'vitest'
import { AGE_BANDS, issuedWithin } from './age'

it('the bands follow one another without a gap, and the last has no end', () => {
  expect(AGE_BANDS.map((band) => issuedWithin(band, '2026-11-23'))).toEqual([
    { first: '2026-10-24', last: '2026-11-23' },
    { first: '2026-09-24', last: '2026-10-23' },
    { first: '2026-08-25', last: '2026-09-23' },
    { first: null, last: '2026-08-24' },
  ])
})
