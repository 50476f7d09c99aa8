import { describe, expect, it } from 'vitest'
import { plantDay } from '~db/plant-time'
import { clockOf } from './clock.server'

describe('the clock', () => {
  it('of a real installation is the real one', () => {
    const clock = clockOf(null)
    expect(clock.today()).toBe(plantDay(clock.real()))
    expect(Math.abs(clock.now().getTime() - clock.real().getTime())).toBeLessThan(1000)
  })

  it('of the demo stays on its day, whatever time it is, and leaves the real clock to sessions', () => {
    const clock = clockOf('2020-02-29')
    expect(clock.today()).toBe('2020-02-29')
    expect(plantDay(clock.now())).toBe('2020-02-29')
    expect(clock.real().getTime()).toBeGreaterThan(Date.parse('2026-01-01'))
  })
})
