import { describe, expect, it } from 'vitest'
import { addDays, addDuration, addMonths, daysBetween, parseDay, weekdayOf, weekOf, yearOf } from './calendar'

describe('a day', () => {
  it('is written as year, month and day, each at full length', () => {
    expect(parseDay('2026-11-23')).toBe('2026-11-23')
  })

  it.each([
    '',
    '2026-11',
    '2026-1-23',
    '2026-11-3',
    '26-11-23',
    '2026/11/23',
    ' 2026-11-23',
    '2026-11-23T08:00',
    '12026-11-23',
    '２０２６-11-23',
  ])('is not %j', (text) => expect(parseDay(text)).toBeNull())

  it.each([
    '2026-00-10',
    '2026-13-10',
    '2026-01-00',
    '2026-01-32',
    '2026-04-31',
    '2026-06-31',
    '2026-09-31',
    '2026-11-31',
    '2026-02-29',
    '2026-02-30',
  ])('is not %s, which no calendar has', (text) => expect(parseDay(text)).toBeNull())

  it.each([
    '2026-01-01',
    '2026-01-31',
    '2026-03-31',
    '2026-04-30',
    '2026-07-31',
    '2026-08-31',
    '2026-10-31',
    '2026-12-31',
    '2026-02-28',
  ])('may be %s, the first or last of its month', (text) => expect(parseDay(text)).toBe(text))

  it('exists as 29 February in 2000 and 2024, not in 1900, 2100 or 2023', () => {
    const leapDays = ['1900', '2000', '2023', '2024', '2100'].map((year) => parseDay(`${year}-02-29`))
    expect(leapDays).toEqual([null, '2000-02-29', null, '2024-02-29', null])
  })

  it('belongs to the year written on it', () => {
    expect([yearOf('2026-01-01'), yearOf('2026-12-31')]).toEqual([2026, 2026])
  })
})

describe('counting days', () => {
  it('agrees, for every day from 1896 to 2104, with a calendar leafed through by hand', () => {
    const wrong: string[] = []
    everyDay(1896, 2104).forEach((day, index) => {
      if (addDays('1896-01-01', index) !== day || daysBetween('1896-01-01', day) !== index || parseDay(day) !== day)
        wrong.push(day)
    })
    expect(wrong).toEqual([])
  })

  it('goes backwards as well: the day before 1 March is 29 February in a leap year', () => {
    expect([addDays('2024-03-01', -1), addDays('2023-03-01', -1), addDays('2026-01-01', -1)]).toEqual([
      '2024-02-29',
      '2023-02-28',
      '2025-12-31',
    ])
  })

  it('leaves the day as it is when the count is nought', () => {
    expect(addDays('2026-11-23', 0)).toBe('2026-11-23')
  })

  it('is negative when the second day lies before the first', () => {
    expect([
      daysBetween('2026-11-23', '2026-12-14'),
      daysBetween('2026-12-14', '2026-11-23'),
      daysBetween('2026-11-23', '2026-11-23'),
    ]).toEqual([21, -21, 0])
  })

  it('counts 366 days in 2000 and 2024, 365 in 1900 and 2026', () => {
    const lengths = [1900, 2000, 2024, 2026].map((year) => daysBetween(`${year}-01-01`, `${year + 1}-01-01`))
    expect(lengths).toEqual([365, 366, 366, 365])
  })

  it('keeps four digits of a year long past', () => {
    expect([addDays('0999-12-31', 1), addDays('0400-02-28', 1), addDays('0001-01-01', -1), addDays('0000-03-01', -1)]).toEqual([
      '1000-01-01',
      '0400-02-29',
      '0000-12-31',
      '0000-02-29',
    ])
  })
})

describe('counting months', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2000-01-31', 1, '2000-02-29'],
    ['1900-01-31', 1, '1900-02-28'],
    ['2026-03-31', 1, '2026-04-30'],
    ['2026-01-30', 1, '2026-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
  ])('ends at the last day of a month too short: %s + %i is %s', (day, count, sum) => {
    expect(addMonths(day, count)).toBe(sum)
  })

  it.each([
    ['2026-11-23', 0, '2026-11-23'],
    ['2026-11-23', 1, '2026-12-23'],
    ['2026-11-23', 2, '2027-01-23'],
    ['2026-12-23', 12, '2027-12-23'],
    ['2026-01-31', -1, '2025-12-31'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-23', -23, '2024-12-23'],
  ])('keeps the day of the month where there is one: %s + %i is %s', (day, count, sum) => {
    expect(addMonths(day, count)).toBe(sum)
  })
})

describe('a duration', () => {
  it.each([
    ['P12M', '2027-01-31'],
    ['P1Y', '2027-01-31'],
    ['P2W', '2026-02-14'],
    ['P30D', '2026-03-02'],
    ['P0D', '2026-01-31'],
    ['P5Y', '2031-01-31'],
    ['P1Y2M3W4D', '2027-04-25'],
  ])('of %s after 2026-01-31 ends on %s', (duration, end) => {
    expect(addDuration('2026-01-31', duration)).toBe(end)
  })

  it('counts its months before its days: a month and a day after 31 January is 1 March', () => {
    expect(addDuration('2026-01-31', 'P1M1D')).toBe('2026-03-01')
  })

  it.each(['', 'P', '12M', 'P12', 'P1.5Y', 'PT24H', 'P1M1Y', 'p12m', 'P-1M', 'P12M ', ' P12M'])(
    'is never %j: a document that says so was not checked, which is our fault and nobody else’s',
    (duration) =>
      expect(() => addDuration('2026-01-31', duration)).toThrow(
        `addDuration() got ${JSON.stringify(duration)}; it understands P1Y, P12M, P2W and P30D.`,
      ),
  )
})

describe('a week', () => {
  it('begins on Monday and ends on Sunday', () => {
    const week = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29']
    expect(week.map(weekdayOf)).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(week.map(weekOf)).toEqual([48, 48, 48, 48, 48, 48, 48])
  })

  it.each([
    ['2026-11-30', 49],
    ['2026-01-01', 1],
    ['2026-12-31', 53],
    ['2027-01-03', 53],
    ['2027-01-04', 1],
    ['2024-12-30', 1],
    ['2023-01-01', 52],
    ['2021-01-03', 53],
    ['2020-12-31', 53],
  ])('of %s is the %ith, as ISO 8601 counts', (day, week) => {
    expect(weekOf(day)).toBe(week)
  })
})

/** Every day of the years, from a table of month lengths and a list of years that are not leap years. */
function everyDay(first: number, last: number): string[] {
  const days: string[] = []
  for (let year = first; year <= last; year++) {
    const february = year % 4 === 0 && year !== 1900 && year !== 2100 ? 29 : 28
    const lengths = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    lengths.forEach((length, index) => {
      for (let day = 1; day <= length; day++) days.push(`${year}-${two(index + 1)}-${two(day)}`)
    })
  }
  return days
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
