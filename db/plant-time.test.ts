import { expect, it } from 'vitest'
import { plantDay, plantMidnight } from './plant-time'

it('a day of the plant begins when its wall says so', () => {
  const midnight = plantMidnight('2026-11-23')
  expect(plantDay(midnight)).toBe('2026-11-23')
  expect(plantDay(new Date(midnight.getTime() - 1))).toBe('2026-11-22')
})
