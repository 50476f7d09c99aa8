import { beforeEach, describe, expect, it } from 'vitest'
import { must } from '../../../tests/factories/audits'
import { type AnswerWorld, anIssuedNonconformity, bring, judgeEffect } from '../../../tests/factories/nonconformities'
import { aDepartmentHead, asActor } from '../../../tests/factories/people'
import { TODAY } from '../../../tests/factories/time'
import { testDatabase } from '../../../tests/support/database'
import { nonconformityReport } from './nonconformity-report.server'

const { fresh } = testDatabase()

let world: AnswerWorld
beforeEach(async () => {
  world = await anIssuedNonconformity(fresh)
})
const read = (reader = world.manager) =>
  nonconformityReport(fresh(), asActor(reader), world.number, { library: world.library, locale: 'zh-CN', today: TODAY })

describe('the report of a nonconformity', () => {
  it('says only what was found before anybody has answered', async () => {
    expect(await read()).toMatchObject({
      status: 'issued',
      department: '品质部',
      raisedBy: { name: '沈嘉禾', on: TODAY },
      ...{ acknowledged: null, correction: '', corrected: null, whys: [], rootCause: '', analysed: null, refused: [] },
      ...{ actions: [], planned: null, implementedOn: null, verification: null, closed: null },
    })
  })

  it('says who did what and when, once it is closed', async () => {
    await bring(fresh, world, 'closed')
    const view = await read()
    expect(view).toMatchObject({ status: 'closed', closed: { name: '林书敏' }, verification: { effective: true } })
    expect(
      [view?.acknowledged, view?.corrected, view?.analysed, view?.planned].every((signed) => signed?.name && signed.on),
    ).toBe(true)
    expect(view?.actions.every(({ owner, doneOn }) => owner && doneOn)).toBe(true)
    expect(view?.implementedOn).not.toBeNull()
  })

  it('goes on with the new round when an action did not work, and tells what the old one came to', async () => {
    await bring(fresh, world, 'implemented')
    must(await judgeEffect(fresh, world, false))
    expect(await read()).toMatchObject({
      status: 'cause-analysed',
      refused: [{ number: 1, result: '2份过期' }],
      analysed: null,
      ...{ actions: [], planned: null, verification: null },
    })
  })

  it('is read by whoever reads its page: not by the head of another department', async () => {
    const foreign = await aDepartmentHead(fresh(), { department: 'warehouse' })
    expect(await read(foreign)).toBeNull()
    expect(await read(world.head)).toMatchObject({ number: world.number })
  })
})
