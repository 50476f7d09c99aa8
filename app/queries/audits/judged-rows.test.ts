import { expect, it } from 'vitest'
import { ChecklistItem } from '~db/entities/audits'
import { anAudit, anAuditWorld, judge, must } from '../../../tests/factories/audits'
import { testDatabase } from '../../../tests/support/database'
import { judgementsOf, summariesOf } from './judged-rows.server'

const database = testDatabase()

it('counts the rows of several audits by their judgement', async () => {
  const world = await anAuditWorld(database.fresh())
  const first = await anAudit(database.fresh, world)
  const second = await anAudit(database.fresh, world)
  const { library, lead } = world
  for (const [position, judgement] of [
    [1, 'conforms'],
    [2, 'minor'],
  ] as const)
    must(await judge(database.fresh(), lead, { library, audit: first.number, position, judgement, record: '看了三份。' }))
  const rows = await database.fresh().count(ChecklistItem, { audit: first.id })

  const summaryOf = await summariesOf(database.fresh(), [first.id, second.id])

  expect(summaryOf(first.id)).toMatchObject({ total: rows, judged: 2, counts: { conforms: 1, minor: 1, major: 0 } })
  expect(summaryOf(second.id)).toMatchObject({ total: rows, judged: 0 })
  expect(summaryOf('another')).toMatchObject({ total: 0, judged: 0 })
})

it('has nothing to count when no audit is asked for', async () => {
  const summaryOf = await summariesOf(database.fresh(), [])

  expect(summaryOf('any').total).toBe(0)
})

it('gives the rows of one audit in their order, with judgement or without', async () => {
  const world = await anAuditWorld(database.fresh())
  const { id, number } = await anAudit(database.fresh, world)
  must(
    await judge(database.fresh(), world.lead, {
      library: world.library,
      audit: number,
      position: 2,
      judgement: 'conforms',
      record: '看了三份。',
    }),
  )

  const rows = await judgementsOf(database.fresh(), id)

  expect(rows.map(({ position }) => position)).toEqual(rows.map((_, index) => index + 1))
  expect(rows.slice(0, 3).map(({ judgement }) => judgement)).toEqual([null, 'conforms', null])
})
