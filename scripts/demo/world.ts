import type { EntityManager } from '@mikro-orm/core'
import type { Library } from '~/content/library'
import type { Role } from '~/domain/people/roles'
import type { Outcome } from '~/domain/shared/outcome'
import type { FileStore } from '~db/file-store'

/** Somebody of the demo who can act. */
export interface Actor {
  id: string
  name: string
  department: string | null
  roles: readonly Role[]
}

/** What the demo is built in. */
export interface World {
  /** A fresh EntityManager for each act, as for each request. */
  em(): EntityManager
  library: Library
  files: FileStore
  /** By key (see texts/people-list.ts); filled while people are let in. */
  people: Map<string, Actor>
}

/** Something somebody did, at its moment. The acts of all files are done in the order of their moments, so that the trail is in order too. */
export interface Act {
  at: Date
  run(world: World): Promise<void>
}

/** A moment in the plant: '2026-05-13 09:40'. */
export function moment(text: string): Date {
  const instant = new Date(`${text.replace(' ', 'T')}:00+08:00`)
  if (Number.isNaN(instant.getTime())) throw new Error(`moment() got ${JSON.stringify(text)}; it understands '2026-05-13 09:40'.`)
  return instant
}

export function person(world: World, key: string): Actor {
  const found = world.people.get(key)
  if (!found) throw new Error(`Nobody in the demo is called ${JSON.stringify(key)} yet.`)
  return found
}

/** The demo obeys the rules like everybody: what a use case refuses is a mistake in our data. */
export function must<T>(outcome: Outcome<T>, act: string): T {
  if (outcome.ok) return outcome.value
  throw new Error(`The demo could not ${act}: ${outcome.refusal.code} ${JSON.stringify(outcome.refusal.params ?? {})}`)
}
