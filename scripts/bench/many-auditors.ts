import { setTimeout as sleep } from 'node:timers/promises'
import { ROWS } from './checks-of-200'
import type { ChildServer } from './child-server'
import { type Figure, factFigure, ratioFigure, timeFigure } from './figure'
import { Database } from './floor/database'
import { Caller } from './http'
import { percentileOf } from './statistics'
import type { World } from './world'

const AUDITORS = 20
const SECONDS = 60
/** A sheet saves after 800 ms without a key and then waits for the next words: about once a second while somebody writes. */
const PACE = 1_000

interface Saved {
  times: number[]
  errors: string[]
  /** The last text the server acknowledged, by row. */
  last: Map<number, string>
}

/** B8: twenty auditors of one audit, each saving once a second for a minute; what one of them alone waits is the measure. */
export async function measureManyAuditors(world: World, real: ChildServer): Promise<Figure[]> {
  const stored = await Database.open(world.realFile)
  try {
    const rows = await stored.all('select position, version from checklist_items where audit_id = ?', [world.audit.id])
    const versions = new Map(rows.map(({ position, version }) => [Number(position), Number(version)]))
    const alone = await write(world, real, { auditors: 1, seconds: 15, versions })
    const together = await write(world, real, { auditors: AUDITORS, seconds: SECONDS, versions })
    const kept = await stored.all('select position, record from checklist_items where audit_id = ?', [world.audit.id])
    const records = new Map(kept.map(({ position, record }) => [Number(position), record]))
    const lost = [...together.last].filter(([position, text]) => records.get(position) !== text)
    const burst = await writeAtOnce(world, real, versions)
    const p99 = percentileOf(together.times, 0.99)
    const p50 = percentileOf(alone.times, 0.5)
    const note = `p99 of ${together.times.length} saves in ${SECONDS} s against p50 of one auditor; each saves once a second`
    return [
      ratioFigure({ id: 'B8', what: '20 auditors saving: p99 against p50 of one', limit: 10, note }, [p99], [p50]),
      factFigure(
        {
          id: 'B8',
          what: 'no error, nothing lost',
          note: `${together.errors.length} errors, ${lost.length} lost${together.errors[0] ? `: ${together.errors[0]}` : ''}`,
        },
        together.errors.length === 0 && lost.length === 0,
      ),
      timeFigure({ id: 'B8', what: '… twenty in the same moment', note: 'told for information' }, burst),
    ]
  } finally {
    await stored.close()
  }
}

interface Writing {
  auditors: number
  seconds: number
  versions: Map<number, number>
}

async function write(world: World, real: ChildServer, { auditors, seconds, versions }: Writing): Promise<Saved> {
  const saved: Saved = { times: [], errors: [], last: new Map() }
  const end = performance.now() + seconds * 1_000
  await Promise.all(
    Array.from({ length: auditors }, async (_, index) => {
      const auditor = new Caller(real.origin, { cookie: world.auditorCookies[index] ?? '' })
      // Spread over the second: people do not press keys to a drum.
      await sleep((index * PACE) / AUDITORS)
      for (let turn = 0; performance.now() < end; turn++) {
        const began = performance.now()
        await save(
          auditor,
          world,
          { position: positionOf(index, turn), text: `one of ${auditors}: auditor ${index}, turn ${turn}` },
          versions,
          saved,
        )
        await sleep(Math.max(0, PACE - (performance.now() - began)))
      }
      auditor.close()
    }),
  )
  return saved
}

async function writeAtOnce(world: World, real: ChildServer, versions: Map<number, number>): Promise<number[]> {
  const saved: Saved = { times: [], errors: [], last: new Map() }
  const auditors = Array.from(
    { length: AUDITORS },
    (_, index) => new Caller(real.origin, { cookie: world.auditorCookies[index] ?? '' }),
  )
  for (let turn = 0; turn < 5; turn++)
    await Promise.all(
      auditors.map((auditor, index) =>
        save(auditor, world, { position: positionOf(index, turn), text: `burst ${turn}` }, versions, saved),
      ),
    )
  for (const auditor of auditors) auditor.close()
  return saved.times
}

/** Everybody has rows of their own, as rows are shared out. */
function positionOf(auditor: number, turn: number): number {
  const each = ROWS / AUDITORS
  return auditor * each + (turn % each) + 1
}

async function save(
  auditor: Caller,
  { audit }: World,
  { position, text }: { position: number; text: string },
  versions: Map<number, number>,
  saved: Saved,
): Promise<void> {
  const version = versions.get(position) ?? 1
  const form = { version: String(version), record: text }
  const answer = await auditor.ask(`/audits/${audit.number}/items/${position}/record`, { method: 'POST', form }).catch(String)
  if (typeof answer === 'string' || answer.status !== 200) {
    saved.errors.push(typeof answer === 'string' ? answer : `${answer.status} ${answer.body.toString('utf8').slice(0, 200)}`)
    return
  }
  // A text that stands there already makes no version.
  versions.set(position, (JSON.parse(answer.body.toString('utf8')) as { version: number }).version)
  saved.times.push(answer.ms)
  saved.last.set(position, text)
}
