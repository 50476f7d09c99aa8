import { setTimeout as sleep } from 'node:timers/promises'
import { type ChildServer, processorTime, residentMegabytes, startChild } from './child-server'
import { type Figure, sizeFigure, timeFigure } from './figure'
import { Caller, expectStatus } from './http'
import { medianOf } from './statistics'
import { environmentOf, type World } from './world'

const STARTS = 5
const IDLE = 4_000

/** The built server on this world. */
export function startReal(world: World, nodeArgs: readonly string[] = []): Promise<ChildServer> {
  return startChild([...nodeArgs, 'scripts/serve.mjs'], environmentOf(world))
}

/** B6: from the start of the process to the first page that is answered, and the memory when nobody asks anything. */
export async function measureStart(world: World): Promise<Figure[]> {
  const times: number[] = []
  const memory: number[] = []
  const processor: number[] = []
  for (let turn = 0; turn < STARTS; turn++) {
    const server = await startReal(world)
    const caller = new Caller(server.origin, { cookie: world.cookie })
    try {
      expectStatus(await caller.ask('/audits'), 200, 'The first page')
      times.push(performance.now() - server.began)
      processor.push(processorTime(server.pid) ?? Number.NaN)
      // Twice is enough: memory at idle is not a matter of chance.
      if (turn < 2) {
        await sleep(IDLE)
        memory.push(residentMegabytes(server.pid))
      }
    } finally {
      caller.close()
      await server.stop()
    }
  }
  return [
    timeFigure(
      { id: 'B6', what: 'start to first answered page', limit: 2_000, note: `processor ${medianOf(processor).toFixed(0)} ms` },
      times,
    ),
    sizeFigure(
      {
        id: 'B6',
        what: 'resident memory at idle',
        limit: 200,
        note: `after one page and ${IDLE / 1000} s; ${memory.map((mb) => mb.toFixed(0)).join(' and ')} MB`,
      },
      'MB',
      Math.max(...memory),
    ),
  ]
}
