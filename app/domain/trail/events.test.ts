import { describe, expect, expectTypeOf, it } from 'vitest'
import { TRAIL_EVENTS, type TrailEvent } from './events'

describe('the events of the trail', () => {
  it('are all in the list by which it is filtered and told', () => {
    // An event without its place in the list does not compile.
    expectTypeOf<(typeof TRAIL_EVENTS)[number]>().toEqualTypeOf<TrailEvent>()
  })

  it('are each listed once', () => {
    expect(TRAIL_EVENTS.filter((event, index) => TRAIL_EVENTS.indexOf(event) !== index)).toEqual([])
  })

  it('name a thing and what was done to it, with a full stop between', () => {
    expect(TRAIL_EVENTS.filter((event) => !/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/.test(event))).toEqual([])
  })
})
