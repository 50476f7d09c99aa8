import { fileURLToPath } from 'node:url'
import { type ChildServer, startChild } from './child-server'
import { TODAY, type World } from './world'

const SERVER = fileURLToPath(import.meta.resolve('./floor/server.ts'))

/** The server of the floors, on its own copy of the database. */
export function startFloor({ floorFile, lead, audit }: World): Promise<ChildServer> {
  const facts = JSON.stringify({ lead, number: audit.number, today: TODAY })
  return startChild(['--import', 'tsx', SERVER], { FLOOR_FILE: floorFile, FLOOR_FACTS: facts })
}
