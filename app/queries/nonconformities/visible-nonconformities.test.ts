import { describe, expect, it } from 'vitest'
import { type INonconformity, Nonconformity } from '~db/entities/nonconformities'
import type { IPerson } from '~db/entities/people'
import { anIssuedNonconformity, bring, decide } from '../../../tests/factories/nonconformities'
import { aPerson, asActor } from '../../../tests/factories/people'
import { testDatabase } from '../../../tests/support/database'
import { visibleNonconformities } from './visible-nonconformities.server'

const { fresh } = testDatabase()

async function read(person: IPerson): Promise<string[]> {
  const visible = await visibleNonconformities(fresh(), asActor(person))
  const found = (await fresh().find(Nonconformity, visible as never)) as INonconformity[]
  return found.map(({ number }) => number)
}

describe('the owner of an action', () => {
  it('reads its nonconformity, in whichever department they work, and nobody else of theirs does', async () => {
    const world = await anIssuedNonconformity(fresh)
    const owner = await aPerson(fresh(), { name: '卞雨晴', department: 'document-control' })
    const colleague = await aPerson(fresh(), { name: '邓海涛', department: 'document-control' })
    await bring(fresh, world, 'cause-analysed')
    expect(await read(owner)).toEqual([])
    await decide(fresh, world, [owner])
    expect(await read(owner)).toEqual([world.number])
    expect(await read(colleague)).toEqual([])
  })
})
