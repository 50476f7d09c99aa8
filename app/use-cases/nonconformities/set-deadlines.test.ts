import { OptimisticLockError } from '@mikro-orm/core'
import { beforeEach, describe, expect, it } from 'vitest'
import { DEFAULT_DEADLINES } from '~/domain/nonconformities/deadlines'
import { deadlineRules } from '~db/deadline-rules'
import { DeadlineRule } from '~db/entities/nonconformities'
import type { IPerson } from '~db/entities/people'
import { must } from '../../../tests/factories/audits'
import { aQualityManager } from '../../../tests/factories/people'
import { NOW } from '../../../tests/factories/time'
import { testDatabase } from '../../../tests/support/database'
import { told } from '../../../tests/support/told'
import { setDeadlines } from './set-deadlines.server'

const database = testDatabase()
const { fresh } = database
const major = { ...DEFAULT_DEADLINES.major, version: 0 }
const minor = { ...DEFAULT_DEADLINES.minor, version: 0 }

let manager: IPerson
beforeEach(async () => {
  manager = await aQualityManager(fresh())
})

describe('the days a nonconformity is held to', () => {
  it('are what a plant starts with until the quality manager sets them', async () => {
    expect(await deadlineRules(fresh())).toEqual(DEFAULT_DEADLINES)
    must(await setDeadlines(fresh(), manager, { rules: { major, minor: { ...minor, wait: 0 } }, now: NOW }))
    expect(await deadlineRules(fresh())).toMatchObject({ major: DEFAULT_DEADLINES.major, minor: { verify: 60, wait: 0 } })
    expect(await told(fresh(), 'deadlines.changed')).toMatchObject([{ grade: 'minor', before: { wait: 30 }, after: { wait: 0 } }])
  })

  it('are told when they change, and only then', async () => {
    must(await setDeadlines(fresh(), manager, { rules: { major, minor }, now: NOW }))
    expect(await fresh().count(DeadlineRule, {})).toBe(0)
    expect(await told(fresh(), 'deadlines.changed')).toEqual([])
  })

  it('are whole days in their order, and say which is not', async () => {
    const set = (rules: Parameters<typeof setDeadlines>[2]['rules']) => setDeadlines(fresh(), manager, { rules, now: NOW })
    expect(await set({ major: { ...major, plan: 1.5 }, minor })).toMatchObject({ refusal: { field: 'major-plan' } })
    expect(await set({ major, minor: { ...minor, implement: 5 } })).toMatchObject({
      refusal: { code: 'deadline-before-earlier', field: 'minor-implement' },
    })
    expect(await fresh().count(DeadlineRule, {})).toBe(0)
  })

  it('collide when somebody else set them meanwhile', async () => {
    const rules = { major, minor: { ...minor, wait: 0 } }
    must(await setDeadlines(fresh(), manager, { rules, now: NOW }))
    await expect(
      setDeadlines(fresh(), manager, { rules: { major, minor: { ...minor, wait: 7 } }, now: NOW }),
    ).rejects.toBeInstanceOf(OptimisticLockError)
    must(await setDeadlines(fresh(), manager, { rules: { major, minor: { ...minor, wait: 7, version: 1 } }, now: NOW }))
  })
})
