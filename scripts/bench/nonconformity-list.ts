import type { ChildServer } from './child-server'
import { type Figure, ratioFigure } from './figure'
import { AS_A_PAGE, Caller, expectStatus } from './http'
import { interleaveServers } from './interleave'
import type { World } from './world'

/** The list of 10,000 nonconformities, as the quality manager and as an auditor of a hundred audits see it, against the bare route of B1. */
export async function measureNonconformityList(world: World, real: ChildServer, floor: ChildServer): Promise<Figure[]> {
  return [
    await measure('nonconformity list of 10,000, quality manager', '/nonconformities', world.managerCookie, world, {
      real,
      floor,
    }),
    await measure(
      '… narrowed to a department and what is late',
      '/nonconformities?department=quality&state=late',
      world.managerCookie,
      world,
      {
        real,
        floor,
      },
    ),
    await measure('… auditor of a hundred audits', '/nonconformities', world.cookie, world, { real, floor }),
  ]
}

async function measure(
  what: string,
  path: string,
  cookie: string,
  { audit }: World,
  servers: { real: ChildServer; floor: ChildServer },
): Promise<Figure> {
  const callers = { real: new Caller(servers.real.origin, { cookie }), floor: new Caller(servers.floor.origin) }
  const read = async (who: 'real' | 'floor', address: string) =>
    expectStatus(await callers[who].ask(address, { headers: AS_A_PAGE }), 200, `${address} of the ${who} server`)
  try {
    const page = (await read('real', path)).body.toString('utf8')
    const times = await interleaveServers(
      { real: async () => (await read('real', path)).ms, floor: async () => (await read('floor', `/audits/${audit.number}`)).ms },
      servers,
      { warmUp: 20, turns: 60 },
    )
    const rows = new Set(page.match(/NC-\d{4}-\d+/g)).size
    return ratioFigure({ id: 'NC', what, limit: 2, note: `${rows} rows on the page; ${times.note}` }, times.real, times.floor)
  } finally {
    callers.real.close()
    callers.floor.close()
  }
}
