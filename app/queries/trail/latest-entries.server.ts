import type { EntityManager } from '@mikro-orm/core'
import type { Library } from '~/content/library'
import { mayEver } from '~/domain/people/permissions'
import type { Actor } from '~/domain/people/roles'
import type { Locale } from '~/domain/shared/locale'
import { type ITrailEntry, TrailEntry } from '~db/entities/trail'
import { asEntry, namesFor } from './trail-page.server'
import type { TrailEntryView, TrailNames } from './trail-page.view'
import { trailReach } from './trail-reach.server'

/** The last entries of the trail this reader may read; null for who reads none of it. One query, and those of the scope. */
export async function latestEntries(
  em: EntityManager,
  actor: Actor,
  { most, ...reader }: { most: number; library: Library; locale: Locale },
): Promise<{ entries: TrailEntryView[]; names: TrailNames } | null> {
  if (!mayEver(actor, 'trail.read')) return null
  const reach = await trailReach(em, actor)
  const found = (await em.find(TrailEntry, reach, {
    orderBy: { day: 'desc', at: 'desc', id: 'desc' },
    limit: most,
  })) as ITrailEntry[]
  return { entries: found.map(asEntry), names: namesFor(actor, found, reader) }
}
