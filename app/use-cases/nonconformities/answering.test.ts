import { NotFoundError, OptimisticLockError } from '@mikro-orm/core'
import { beforeEach, describe, expect, it } from 'vitest'
import { PART_LIMIT } from '~/domain/nonconformities/draft'
import { NonconformityAction, NonconformityFile, NonconformityRound } from '~db/entities/nonconformities'
import { Person } from '~db/entities/people'
import { leaveTrail } from '~db/trail'
import { must } from '../../../tests/factories/audits'
import {
  type AnswerWorld,
  acknowledge,
  analyse,
  anIssuedNonconformity,
  aStoredFile,
  bring,
  CAUSE,
  correct,
  decide,
  judgeEffect,
  later,
  PLAN,
  stored,
  which,
} from '../../../tests/factories/nonconformities'
import { aDepartmentHead, aPerson, asActor } from '../../../tests/factories/people'
import { NOW, TODAY } from '../../../tests/factories/time'
import { testDatabase } from '../../../tests/support/database'
import { told } from '../../../tests/support/told'
import { acknowledgeNonconformity } from './acknowledge.server'
import { correctNonconformity } from './correct.server'
import { findCause } from './find-cause.server'
import { planActions } from './plan-actions.server'

const database = testDatabase()
const { fresh } = database

let world: AnswerWorld
beforeEach(async () => {
  world = await anIssuedNonconformity(fresh)
})

const now = () => stored(fresh, world)
const wrote =
  (correction: string, files = [aStoredFile('隔离.png')]) =>
  async () =>
    correctNonconformity(fresh(), asActor(world.head), { ...(await which(fresh, world)), correction, files })
const planned = async (change: Partial<Parameters<typeof planActions>[2]> = {}) => {
  const action = { what: '给台账加到期提醒', ownerId: world.worker.id, dueOn: TODAY }
  return planActions(fresh(), asActor(world.head), { ...(await which(fresh, world)), ...PLAN, actions: [action], ...change })
}

describe('acknowledging', () => {
  it('is the head’s of the department concerned, or the quality manager’s', async () => {
    must(await acknowledge(fresh, world))
    expect(await now()).toMatchObject({ status: 'acknowledged', acknowledgedAt: NOW, statusSince: NOW, dueOn: '2026-11-26' })
    expect((await now()).acknowledgedBy?.id).toBe(world.head.id)
    expect(await told(fresh(), 'nonconformity.acknowledged')).toEqual([{ number: world.number }])
  })

  it('is not there for anybody else: another head, a member, the auditor who raised it', async () => {
    const foreign = await aDepartmentHead(fresh(), { department: 'finance' })
    for (const stranger of [foreign, world.worker, world.lead])
      await expect(acknowledge(fresh, world, stranger)).rejects.toBeInstanceOf(NotFoundError)
    expect(await now()).toMatchObject({ status: 'issued', dueOn: '2026-11-25' })
    must(await acknowledge(fresh, world, world.manager))
  })

  it('happens once, and collides when somebody else was first', async () => {
    const seen = await which(fresh, world)
    must(await acknowledge(fresh, world))
    await expect(acknowledgeNonconformity(fresh(), asActor(world.head), seen)).rejects.toBeInstanceOf(OptimisticLockError)
    expect(await acknowledge(fresh, world)).toMatchObject({
      refusal: { code: 'nonconformity-cannot-move', params: { standing: 'acknowledged', move: 'acknowledge' } },
    })
  })
})

describe('the correction', () => {
  it('waits for the acknowledgement', async () => {
    expect(await correct(fresh, world)).toMatchObject({ refusal: { code: 'nonconformity-cannot-move' } })
  })

  it('is kept with its files, and the cause is due next', async () => {
    await bring(fresh, world, 'acknowledged')
    must(await wrote(' 旧证书收回，复测3件。\n')())
    expect(await now()).toMatchObject({ status: 'correction-done', correction: '旧证书收回，复测3件。', dueOn: '2026-12-03' })
    const files = await fresh().find(NonconformityFile, {}, { populate: ['addedBy'] })
    expect(files.map(({ name, part, addedBy }) => [name, part, addedBy.name])).toEqual([['隔离.png', 'correction', '韩伟东']])
    expect(await told(fresh(), 'nonconformity.corrected')).toMatchObject([
      { after: '旧证书收回，复测3件。', files: ['隔离.png'] },
    ])
  })

  it('has to say something, in measure, with files that hold something', async () => {
    await bring(fresh, world, 'acknowledged')
    expect(await wrote(' ')()).toMatchObject({ refusal: { code: 'correction-missing', field: 'correction' } })
    expect(await wrote('长'.repeat(PART_LIMIT + 1))()).toMatchObject({ refusal: { code: 'text-too-long' } })
    expect(await wrote('收回', [aStoredFile('空.png', 0)])()).toMatchObject({
      refusal: { code: 'file-empty', field: 'files', params: { name: '空.png' } },
    })
    expect(await now()).toMatchObject({ status: 'acknowledged', correction: null })
  })

  it('is nobody’s of another department', async () => {
    await bring(fresh, world, 'acknowledged')
    const foreign = await aDepartmentHead(fresh(), { department: 'finance' })
    await expect(correct(fresh, world, foreign)).rejects.toBeInstanceOf(NotFoundError)
  })
})

describe('the cause', () => {
  beforeEach(() => bring(fresh, world, 'correction-done'))

  it('opens the first round', async () => {
    must(await analyse(fresh, world))
    expect(await now()).toMatchObject({ status: 'cause-analysed', round: 1, dueOn: '2026-12-03' })
    expect(await fresh().find(NonconformityRound, {})).toMatchObject([{ number: 1, ...CAUSE, analysedAt: NOW }])
  })

  it('may be written anew until actions are planned, and tells what stood before', async () => {
    must(await analyse(fresh, world))
    const rootCause = '台账没有责任人。'
    const again = { ...(await which(fresh, world, later(1))), whys: CAUSE.whys, rootCause, roundVersion: 1 }
    must(await findCause(fresh(), asActor(world.manager), again))
    expect(await fresh().find(NonconformityRound, {})).toMatchObject([{ number: 1, rootCause }])
    // It waits for the same department since the same day.
    expect(await now()).toMatchObject({ statusSince: NOW })
    expect((await told(fresh(), 'nonconformity.cause-analysed'))[1]).toMatchObject({ before: CAUSE, after: { rootCause } })
    await expect(findCause(fresh(), asActor(world.head), again)).rejects.toBeInstanceOf(OptimisticLockError)
    await bring(fresh, world, 'action-planned')
    expect(await analyse(fresh, world)).toMatchObject({ refusal: { code: 'nonconformity-cannot-move' } })
  })

  it('needs one why and a root cause', async () => {
    const seen = { ...(await which(fresh, world)), roundVersion: null }
    const head = asActor(world.head)
    expect(await findCause(fresh(), head, { ...seen, ...CAUSE, whys: ['', ' '] })).toMatchObject({
      refusal: { code: 'why-missing', field: 'why-1' },
    })
    expect(await findCause(fresh(), head, { ...seen, ...CAUSE, rootCause: '' })).toMatchObject({
      refusal: { code: 'root-cause-missing', field: 'rootCause' },
    })
    await expect(analyse(fresh, world, world.worker)).rejects.toBeInstanceOf(NotFoundError)
  })
})

describe('the actions', () => {
  beforeEach(() => bring(fresh, world, 'cause-analysed'))

  it('are kept in their order with owner and day, and the nonconformity waits for their owners', async () => {
    must(await decide(fresh, world, [world.worker, world.other]))
    expect(await now()).toMatchObject({ status: 'action-planned', dueOn: '2026-12-23' })
    const actions = await fresh().find(NonconformityAction, {}, { populate: ['owner'], orderBy: { position: 'asc' } })
    expect(actions.map(({ position, owner, dueOn, doneOn }) => [position, owner.name, dueOn, doneOn])).toEqual([
      [1, '罗春燕', TODAY, null],
      [2, '贺明远', TODAY, null],
    ])
    expect(await fresh().find(NonconformityRound, {})).toMatchObject([{ ...PLAN, plannedAt: NOW }])
    expect(await told(fresh(), 'nonconformity.actions-planned')).toMatchObject([
      { round: 1, ...PLAN, actions: [{ owner: '罗春燕' }, { owner: '贺明远' }] },
    ])
  })

  it('are given to people who are here and may do them', async () => {
    const gone = await aPerson(fresh())
    const admin = await aPerson(fresh(), { roles: ['admin'] })
    const em = fresh()
    const row = await em.findOneOrFail(Person, { id: gone.id })
    row.disabledAt = NOW
    leaveTrail(em, world.manager, 'person.disabled', row, { name: row.name }, { now: NOW })
    await em.flush()
    const line = (ownerId: string) => ({ what: '做', ownerId, dueOn: TODAY })
    for (const nobody of [gone.id, admin.id, 'no-such-person'])
      expect(await planned({ actions: [line(world.worker.id), line(nobody)] })).toMatchObject({
        refusal: { code: 'member-missing', field: 'owner-2' },
      })
  })

  it('are not due before the nonconformity was issued, and say how they will be known to work', async () => {
    const early = { what: '做', ownerId: world.worker.id, dueOn: '2026-11-22' }
    expect(await planned({ actions: [early] })).toMatchObject({
      refusal: { code: 'action-before-nonconformity', field: 'due-1', params: { position: 1, day: TODAY } },
    })
    expect(await planned({ effectiveness: '' })).toMatchObject({ refusal: { code: 'effectiveness-missing' } })
    expect(await now()).toMatchObject({ status: 'cause-analysed' })
  })

  it('are nobody’s of another department to plan', async () => {
    world.head = await aDepartmentHead(fresh(), { department: 'finance' })
    await expect(decide(fresh, world)).rejects.toBeInstanceOf(NotFoundError)
  })

  it('wait, in a round that follows a refusal, until the cause was thought over', async () => {
    await bring(fresh, world, 'implemented')
    must(await judgeEffect(fresh, world, false))
    expect(await planned()).toMatchObject({ refusal: { code: 'cause-not-thought-over' } })
    must(await analyse(fresh, world))
    must(await planned())
    expect(await now()).toMatchObject({ status: 'action-planned', round: 2 })
  })
})
