import type { EntityManager } from '@mikro-orm/core'
import type { TrailEvent } from '~/domain/trail/events'
import { TrailEntry } from '~db/entities/trail'

/** What the trail tells of an event: the particulars of each entry, the oldest first. */
export async function told(em: EntityManager, event: TrailEvent): Promise<Record<string, unknown>[]> {
  const entries = await em.find(TrailEntry, { event }, { orderBy: { id: 'asc' } })
  return entries.map((entry) => JSON.parse(entry.particulars) as Record<string, unknown>)
}
