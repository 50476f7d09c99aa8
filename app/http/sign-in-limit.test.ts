import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { granted, refused } from '~/domain/shared/outcome'
import { SignInLimit } from './sign-in-limit.server'

const OFFICE = '10.0.0.7'
const HOME = '203.0.113.9'
const WRONG = refused({ code: 'sign-in-failed', field: 'email' })
const tooOften = (minutes: number) => refused({ code: 'sign-in-too-often', field: 'email', params: { minutes } })

describe('the limit on signing in', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('computes at most ten hashes for a thousand tries on one account, all at once', async () => {
    const limit = new SignInLimit()
    const hash = vi.fn(async () => WRONG)
    const outcomes = await Promise.all(
      Array.from({ length: 1000 }, () => limit.guard({ email: 'lin@example.com', address: HOME }, hash)),
    )
    expect(hash.mock.calls.length).toBeLessThanOrEqual(10)
    expect(outcomes.at(-1)).toEqual(tooOften(15))
  })

  it('lets the owner in from elsewhere while a stranger guesses', async () => {
    const limit = new SignInLimit({ perAccount: 2, perAddress: 50, seconds: 60 })
    for (let i = 0; i < 5; i++) await limit.guard({ email: 'lin@example.com', address: HOME }, async () => WRONG)
    expect(await limit.guard({ email: 'lin@example.com', address: OFFICE }, async () => granted('in'))).toEqual(granted('in'))
  })

  it('does not care how the address or the e-mail is written', async () => {
    const limit = new SignInLimit({ perAccount: 1, perAddress: 50, seconds: 60 })
    await limit.guard({ email: 'lin@example.com', address: '10.0.0.7' }, async () => WRONG)
    expect(await limit.guard({ email: ' LIN@example.com', address: '::ffff:10.0.0.7' }, async () => WRONG)).toEqual(tooOften(1))
    await limit.guard({ email: 'lin@example.com', address: '2001:db8::1' }, async () => WRONG)
    expect(await limit.guard({ email: 'lin@example.com', address: '2001:db8:0:0:9:9:9:9' }, async () => WRONG)).toEqual(
      tooOften(1),
    )
    expect(await limit.guard({ email: 'lin@example.com', address: '2001:db8:1::1' }, async () => WRONG)).toEqual(WRONG)
  })

  it('stops one network that goes from account to account', async () => {
    const limit = new SignInLimit({ perAccount: 5, perAddress: 3, seconds: 60 })
    const tries = [1, 2, 3, 4].map((n) => limit.guard({ email: `p${n}@example.com`, address: HOME }, async () => WRONG))
    expect(await Promise.all(tries)).toEqual([WRONG, WRONG, WRONG, tooOften(1)])
  })

  it('counts for the network only what was computed, so that one locked account does not lock the office', async () => {
    const limit = new SignInLimit({ perAccount: 1, perAddress: 3, seconds: 60 })
    for (let i = 0; i < 20; i++) await limit.guard({ email: 'locked@example.com', address: OFFICE }, async () => WRONG)
    expect(await limit.guard({ email: 'han@example.com', address: OFFICE }, async () => granted('in'))).toEqual(granted('in'))
  })

  it('forgets the wrong tries once the right password came', async () => {
    const limit = new SignInLimit({ perAccount: 2, perAddress: 2, seconds: 60 })
    const lin = { email: 'lin@example.com', address: OFFICE }
    for (let day = 0; day < 3; day++) expect(await limit.guard(lin, async () => granted('in'))).toEqual(granted('in'))
    await limit.guard(lin, async () => WRONG)
    await limit.guard(lin, async () => granted('in'))
    expect(await limit.guard(lin, async () => WRONG)).toEqual(WRONG)
  })

  it('says how long to wait, and lets people try again after that', async () => {
    const limit = new SignInLimit({ perAccount: 1, perAddress: 50, seconds: 900 })
    const lin = { email: 'lin@example.com', address: OFFICE }
    await limit.guard(lin, async () => WRONG)
    vi.advanceTimersByTime(600_000)
    expect(await limit.guard(lin, async () => WRONG)).toEqual(tooOften(5))
    vi.advanceTimersByTime(301_000)
    expect(await limit.guard(lin, async () => WRONG)).toEqual(WRONG)
  })
})
