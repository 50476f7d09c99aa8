import { describe, expect, it } from 'vitest'
import { editionStanding } from './edition'

const standing = (edition: Parameters<typeof editionStanding>[0], days: string[]) =>
  Object.fromEntries(days.map((day) => [day, editionStanding(edition, day)]))

describe('the standing of an edition on the day of an audit', () => {
  it('is current as long as nothing replaces it', () => {
    const iso45001 = { replacedOn: null, transitionUntil: null }
    expect(standing(iso45001, ['2018-03-12', '2026-11-23', '2099-12-31'])).toEqual({
      '2018-03-12': 'current',
      '2026-11-23': 'current',
      '2099-12-31': 'current',
    })
  })

  it('is replaced after the new edition came out and withdrawn after its transition; on the last day of each the old standing still holds', () => {
    const iso9001of2008 = { replacedOn: '2015-09-15', transitionUntil: '2018-09-14' }
    expect(standing(iso9001of2008, ['2015-09-14', '2015-09-15', '2015-09-16', '2018-09-14', '2018-09-15', '2020-09-26'])).toEqual(
      {
        '2015-09-14': 'current',
        '2015-09-15': 'current',
        '2015-09-16': 'replaced',
        '2018-09-14': 'replaced',
        '2018-09-15': 'withdrawn',
        '2020-09-26': 'withdrawn',
      },
    )
  })

  it('goes from current to withdrawn at once where there was no transition: GB/T 28001-2011', () => {
    const gbt28001 = { replacedOn: '2020-03-06', transitionUntil: null }
    expect(standing(gbt28001, ['2020-03-05', '2020-03-06', '2020-03-07', '2020-09-26'])).toEqual({
      '2020-03-05': 'current',
      '2020-03-06': 'current',
      '2020-03-07': 'withdrawn',
      '2020-09-26': 'withdrawn',
    })
  })

  it('lasts to the end of the month where no more than the month is known: ISO 14001:2015 until 2029-04', () => {
    const iso14001of2015 = { replacedOn: '2026-04-15', transitionUntil: '2029-04' }
    expect(standing(iso14001of2015, ['2026-11-23', '2029-03-31', '2029-04-01', '2029-04-30', '2029-05-01'])).toEqual({
      '2026-11-23': 'replaced',
      '2029-03-31': 'replaced',
      '2029-04-01': 'replaced',
      '2029-04-30': 'replaced',
      '2029-05-01': 'withdrawn',
    })
  })

  it('lasts to the end of the month of its replacement as well', () => {
    expect(standing({ replacedOn: '2027-09', transitionUntil: '2030-09' }, ['2027-09-30', '2027-10-01'])).toEqual({
      '2027-09-30': 'current',
      '2027-10-01': 'replaced',
    })
  })
})
