import { describe, expect, it } from 'vitest'
import { PASSWORD_LINK_LIFE, SESSION_LIFE, sessionIsAlive, sessionWantsTouch } from './sessions'

const minute = 60 * 1000
const hour = 60 * minute
const day = 24 * hour

describe('a sign-in', () => {
  it('lasts twelve hours without use and seven days at most', () => {
    expect(SESSION_LIFE).toEqual({ idle: 12 * hour, absolute: 7 * day })
  })

  it('is good until the last moment of its twelve idle hours, and not at their end', () => {
    const session = { createdAt: hour, lastSeenAt: 2 * hour }
    expect([sessionIsAlive(session, 14 * hour - 1), sessionIsAlive(session, 14 * hour)]).toEqual([true, false])
  })

  it('ends after seven days although it was used a minute ago', () => {
    const used = { createdAt: day, lastSeenAt: 8 * day - minute }
    expect([sessionIsAlive(used, 8 * day - 1), sessionIsAlive(used, 8 * day)]).toEqual([true, false])
  })

  it('is written down as used once in five minutes, not at every request', () => {
    const session = { lastSeenAt: hour }
    expect([
      sessionWantsTouch(session, hour),
      sessionWantsTouch(session, hour + 5 * minute),
      sessionWantsTouch(session, hour + 5 * minute + 1),
    ]).toEqual([false, false, true])
  })
})

describe('a link to choose a password', () => {
  it('can be used for three days, so that one printed on a Friday still works on Monday morning', () => {
    expect(PASSWORD_LINK_LIFE).toBe(3 * day)
  })
})
