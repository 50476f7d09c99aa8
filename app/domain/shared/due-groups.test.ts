import { describe, expect, it } from 'vitest'
import { dueGroup, groupByDue } from './due-groups'

const MONDAY = '2026-11-23'

describe('the group of a day', () => {
  it.each([
    ['2026-11-22', 'overdue'],
    ['2025-12-31', 'overdue'],
    ['2026-11-23', 'today'],
    ['2026-11-24', 'this-week'],
    ['2026-11-29', 'this-week'],
    ['2026-11-30', 'later'],
    ['2027-01-01', 'later'],
    [null, 'no-day'],
  ] as const)('of %s on a Monday is %s', (day, group) => {
    expect(dueGroup(day, MONDAY)).toBe(group)
  })

  it('on a Sunday leaves nothing for this week: tomorrow is the next', () => {
    expect(dueGroup('2026-11-29', '2026-11-29')).toBe('today')
    expect(dueGroup('2026-11-30', '2026-11-29')).toBe('later')
  })
})

describe('things in groups', () => {
  const thing = (subject: string, dueOn: string | null) => ({ subject, dueOn })

  it('come the nearest first, those of one day by their subject, those without a day last', () => {
    const things = [
      thing('NC-2026-02', null),
      thing('PUR-07', '2026-12-01'),
      thing('NC-2026-09', '2026-11-20'),
      thing('NC-2026-03', '2026-11-20'),
      thing('IA-2026-02', '2026-11-25'),
      thing('NC-2026-01', null),
      thing('NC-2026-01', '2026-11-23'),
      thing('NC-2026-04', '2026-11-02'),
      thing('NC-2026-04', '2026-11-02'),
    ]
    expect(
      groupByDue(things, MONDAY).map(({ group, things }) => `${group}: ${things.map(({ subject }) => subject).join(' ')}`),
    ).toEqual([
      'overdue: NC-2026-04 NC-2026-04 NC-2026-03 NC-2026-09',
      'today: NC-2026-01',
      'this-week: IA-2026-02',
      'later: PUR-07',
      'no-day: NC-2026-01 NC-2026-02',
    ])
  })

  it('are no groups when there are none', () => {
    expect(groupByDue([], MONDAY)).toEqual([])
  })
})
