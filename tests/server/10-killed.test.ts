import type { EntityManager } from '@mikro-orm/core'
import { afterEach, describe, expect, it } from 'vitest'
import { ChecklistItem } from '~db/entities/audits'
import { aPlant, type Engine, type Plant } from '../support/plant'
import { told } from '../support/told'
import { RowWriter } from './row-writer'

const ENGINES: Engine[] = ['sqlite', 'postgresql']
const ROUNDS = 10
const WRITERS = 4

let plant: Plant | undefined
afterEach(async () => {
  await plant?.discard()
  plant = undefined
})

describe.each(ENGINES)('a server on %s that is killed while rows are being saved', (engine) => {
  it(`has every row it acknowledged, ${ROUNDS} times`, async () => {
    plant = await aPlant(engine)
    const versions = await plant.look(versionsOf(plant.audit))
    const acknowledged: string[] = []
    for (let round = 1; round <= ROUNDS; round++) {
      // Never at the same moment: what is in flight differs from round to round.
      const saved = await saveUntilKilled(plant, versions, { round, killAfter: 20 + round * 7 })
      acknowledged.push(...saved.acknowledged)
      await plant.look((em) => holds(em, plant as Plant, saved, versions))
    }
    const inTrail = new Set((await plant.look((em) => told(em, 'checklist-item.noted'))).map(({ after }) => after as string))
    expect(acknowledged.length).toBeGreaterThanOrEqual(ROUNDS * 20)
    expect(acknowledged.filter((text) => !inTrail.has(text))).toEqual([])
    if (engine === 'sqlite')
      expect(await plant.look((em) => em.getConnection().execute('pragma integrity_check'))).toEqual([{ integrity_check: 'ok' }])
  })
})

interface Saved {
  acknowledged: string[]
  /** The last text the server acknowledged for a row, and the last that was sent. */
  last: Map<number, { acknowledged: string | null; sent: string }>
}

async function saveUntilKilled(
  { audit, rows, lead, serve }: Plant,
  versions: Map<number, number>,
  { round, killAfter }: { round: number; killAfter: number },
): Promise<Saved> {
  const server = await serve()
  const saved: Saved = { acknowledged: [], last: new Map() }
  let killed: Promise<void> | null = null
  const write = async (mine: number) => {
    const writer = new RowWriter(server.origin, lead.cookie)
    for (let turn = 1; !killed; turn++) {
      const position = 1 + ((mine + turn * WRITERS) % (rows - (rows % WRITERS)))
      const version = versions.get(position) as number
      const record = `round ${round}, writer ${mine}, turn ${turn}`
      const before = saved.last.get(position)?.acknowledged ?? null
      saved.last.set(position, { acknowledged: before, sent: record })
      const answer = await writer.write({ audit, position, version, record }).catch(() => null)
      if (!answer) break
      expect(answer).toMatchObject({ status: 200, body: { ok: true } })
      versions.set(position, version + 1)
      saved.last.set(position, { acknowledged: record, sent: record })
      saved.acknowledged.push(record)
      if (saved.acknowledged.length === killAfter) killed = server.kill()
    }
    writer.close()
  }
  await Promise.all(Array.from({ length: WRITERS }, (_, mine) => write(mine)))
  await killed
  return saved
}

/** What was acknowledged stands; what was under way is there whole or not at all. */
async function holds(em: EntityManager, { audit }: Plant, { last }: Saved, versions: Map<number, number>): Promise<void> {
  const rows = await em.find(ChecklistItem, { audit: { number: audit } })
  const noted = await told(em, 'checklist-item.noted')
  for (const row of rows) {
    const written = last.get(row.position)
    if (written) expect([written.acknowledged, written.sent]).toContain(row.record ?? null)
    // Each version after the first is one save, with its entry in the trail.
    expect(noted.filter(({ position }) => position === row.position)).toHaveLength(row.version - FIRST)
    versions.set(row.position, row.version)
  }
}

/** The version of a row of an audit that has just begun. */
const FIRST = 1

const versionsOf = (audit: string) => async (em: EntityManager) => {
  const rows = await em.find(ChecklistItem, { audit: { number: audit } })
  return new Map(rows.map(({ position, version }) => [position, version]))
}
