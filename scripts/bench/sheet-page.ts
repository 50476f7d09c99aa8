import { gzipSync } from 'node:zlib'
import type { ChildServer } from './child-server'
import { type Figure, ratioFigure, sizeFigure, timeFigure } from './figure'
import { AS_A_PAGE, Caller, expectStatus } from './http'
import { interleaveServers } from './interleave'
import type { World } from './world'

/** B1: the page of an audit sheet with 200 checks, its server time against a bare Remix route, and its size. */
export async function measureSheetPage({ audit, cookie }: World, real: ChildServer, floor: ChildServer): Promise<Figure[]> {
  const path = `/audits/${audit.number}`
  const callers = { real: new Caller(real.origin, { cookie }), floor: new Caller(floor.origin) }
  const read = async (who: 'real' | 'floor') =>
    expectStatus(await callers[who].ask(path, { headers: AS_A_PAGE }), 200, `The sheet of the ${who} server`)
  try {
    const page = (await read('real')).body.toString('utf8')
    const difference = firstDifference(withoutNonce(page), withoutNonce((await read('floor')).body.toString('utf8')))
    const times = await interleaveServers(
      { real: async () => (await read('real')).ms, floor: async () => (await read('floor')).ms },
      { real, floor },
      { warmUp: 30, turns: 120 },
    )
    const packed = await packedPage(callers.real, path)
    const told = `${rowsIn(page)} rows, ${kilobytes(Buffer.byteLength(page)).toFixed(0)} KB of HTML; ${difference ?? 'byte for byte what the floor sends'}; ${times.note}`
    return [
      ratioFigure({ id: 'B1', what: 'audit sheet, 200 checks: server time', limit: 2, note: told }, times.real, times.floor),
      sizeFigure({ id: 'B1', what: 'audit sheet, 200 checks: page, gzip', limit: 60 }, 'KB', kilobytes(packed.bytes)),
      timeFigure({ id: 'B1', what: '… asked for as a browser does (gzip)' }, packed.times),
    ]
  } finally {
    callers.real.close()
    callers.floor.close()
  }
}

async function packedPage(caller: Caller, path: string): Promise<{ bytes: number; times: number[] }> {
  const times: number[] = []
  let bytes = 0
  for (let turn = 0; turn < 20; turn++) {
    const answer = expectStatus(
      await caller.ask(path, { headers: { ...AS_A_PAGE, 'accept-encoding': 'gzip' } }),
      200,
      'The packed sheet',
    )
    times.push(answer.ms)
    bytes = answer.headers['content-encoding'] === 'gzip' ? answer.body.length : gzipSync(answer.body).length
  }
  return { bytes, times }
}

function rowsIn(page: string): number {
  return page.match(/<tr id="row-/g)?.length ?? 0
}

function withoutNonce(page: string): string {
  return page.replace(/nonce="[^"]*"/g, 'nonce=""')
}

/** Null when both are the same. The floor has to do the same work, or the ratio means nothing. */
function firstDifference(real: string, floor: string): string | null {
  if (real === floor) return null
  let at = 0
  while (real[at] === floor[at]) at++
  return `differs from what the floor sends, first at ${at}: ${JSON.stringify(real.slice(at - 40, at + 60))} there ${JSON.stringify(floor.slice(at - 40, at + 60))}`
}

export function kilobytes(bytes: number): number {
  return bytes / 1024
}
