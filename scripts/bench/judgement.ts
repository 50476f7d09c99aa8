import { judgementOf } from './big-audit'
import { ROWS } from './checks-of-200'
import type { ChildServer } from './child-server'
import { type Figure, factFigure, ratioFigure } from './figure'
import { Database } from './floor/database'
import { Caller, expectStatus } from './http'
import { interleaveServers } from './interleave'
import type { World } from './world'

type Way = 'judgement' | 'record'

interface Both<T> {
  real: T
  floor: T
}

/** B2: a judgement from the form to the disk, without script and with, against one INSERT and one UPDATE behind a bare route. */
export async function measureJudgement(world: World, real: ChildServer, floor: ChildServer): Promise<Figure[]> {
  const stored = { real: await Database.open(world.realFile), floor: await Database.open(world.floorFile) }
  try {
    const before = await entries(stored.real, world)
    const plain = await measure(world, 'judgement', stored, { real, floor })
    const scripted = await measure(world, 'record', stored, { real, floor })
    const written = (await entries(stored.real, world)) - before
    const sent = plain.sent + scripted.sent
    return [
      ratioFigure({ id: 'B2', what: 'record a judgement, form post', limit: 1.5, note: plain.note }, plain.real, plain.floor),
      ratioFigure(
        { id: 'B2', what: 'record a judgement, with script', limit: 1.5, note: scripted.note },
        scripted.real,
        scripted.floor,
      ),
      factFigure(
        { id: 'B2', what: 'each judgement is in the trail', note: `${sent} sent, ${written} written` },
        sent === written,
      ),
    ]
  } finally {
    await stored.real.close()
    await stored.floor.close()
  }
}

async function measure(world: World, way: Way, stored: Both<Database>, servers: Both<ChildServer>) {
  const { number } = world.audit
  const callers = { real: new Caller(servers.real.origin, { cookie: world.cookie }), floor: new Caller(servers.floor.origin) }
  const versions = { real: await versionsOf(stored.real, world), floor: await versionsOf(stored.floor, world) }
  let sent = 0
  const post = (who: keyof Both<Caller>) => async (turn: number) => {
    const position = POSITIONS[turn % POSITIONS.length] ?? 1
    const version = versions[who].get(position) ?? 1
    versions[who].set(position, version + 1)
    if (who === 'real') sent += 1
    const form = {
      version: String(version),
      record: `${RECORD}（${way} ${turn}）`,
      judgement: turn % 2 === 0 ? 'conforms' : 'observation',
    }
    const answer = await callers[who].ask(`/audits/${number}/items/${position}/${way}`, { method: 'POST', form })
    return expectStatus(answer, way === 'judgement' ? 303 : 200, `Judging row ${position} on the ${who} server`).ms
  }
  try {
    const times = await interleaveServers({ real: post('real'), floor: post('floor') }, servers, { warmUp: 60, turns: 150 })
    return { ...times, sent }
  } finally {
    callers.real.close()
    callers.floor.close()
  }
}

/** As long as a record of the demo. */
const RECORD =
  'QP-09 D/3第4.1条：每6个月一次，最长7个月，管理者代表批准。最近三次现场间隔都不到7个月；本次原排11月16日，因配合外审改期，11月4日批准。抽查签到表和日程，人员、时间与计划一致。'

/** Rows without a nonconformity: to draft one or to take it back is more than a judgement. */
const POSITIONS = Array.from({ length: ROWS }, (_, index) => index + 1).filter(
  (position) => !['major', 'minor'].includes(judgementOf(position)),
)

/** The version of each row, which travels in its form. */
async function versionsOf(database: Database, { audit }: World): Promise<Map<number, number>> {
  const rows = await database.all('select position, version from checklist_items where audit_id = ?', [audit.id])
  return new Map(rows.map(({ position, version }) => [Number(position), Number(version)]))
}

async function entries(database: Database, { audit }: World): Promise<number> {
  const [row] = await database.all(
    "select count(*) as many from trail_entries where audit_id = ? and event = 'checklist-item.judged'",
    [audit.id],
  )
  return Number(row?.many)
}
