import type { EntityManager } from '@mikro-orm/core'
import type { Library } from '~/content/library'
import { mayEver } from '~/domain/people/permissions'
import type { Actor } from '~/domain/people/roles'
import type { Locale } from '~/domain/shared/locale'
import { type ITrailEntry, TrailEntry } from '~db/entities/trail'
import { asEntry, namesFor } from '../trail/trail-page.server'
import { trailReach } from '../trail/trail-reach.server'
import type { StoryView } from './story.view'

const MOST = 12

/** The last entries of its trail; null for who reads no trail. Two queries. */
export async function story(
  em: EntityManager,
  actor: Actor,
  subjectId: string,
  reader: { library: Library; locale: Locale },
): Promise<StoryView | null> {
  if (!mayEver(actor, 'trail.read')) return null
  const reach = await trailReach(em, actor)
  const entries = (await em.find(
    TrailEntry,
    { $and: [reach, { subjectId }] },
    { orderBy: { day: 'desc', at: 'desc', id: 'desc' }, limit: MOST },
  )) as ITrailEntry[]
  return { entries: entries.map(asEntry), names: namesFor(actor, entries, reader) }
}
