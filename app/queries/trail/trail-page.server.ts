import type { EntityManager, FilterQuery } from '@mikro-orm/core'
import type { SqlEntityManager } from '@mikro-orm/sqlite'
import type { Library } from '~/content/library'
import { mayEver } from '~/domain/people/permissions'
import type { Actor } from '~/domain/people/roles'
import type { Locale } from '~/domain/shared/locale'
import { type ITrailEntry, TrailEntry } from '~db/entities/trail'
import type { TrailEntryView, TrailFilter, TrailNames, TrailPageView } from './trail-page.view'
import { trailReach } from './trail-reach.server'
import { entriesOfRecord } from './trail-record.server'

const PAGE = 50

/** The trail as far as the reader may see it, the newest first, paged by key. */
export async function trailPage(
  em: EntityManager,
  actor: Actor,
  { before, ...filter }: TrailFilter & { before: string | null },
  reader: { library: Library; locale: Locale },
): Promise<TrailPageView> {
  const reach = await trailReach(em, actor)
  const wanted: FilterQuery<ITrailEntry>[] = [reach]
  if (filter.record) wanted.push(await entriesOfRecord(em, filter.record))
  if (filter.person) wanted.push({ actorId: filter.person })
  if (filter.day) wanted.push({ day: filter.day })
  if (before) wanted.push(await olderThan(em, before))
  const found = (await em.find(
    TrailEntry,
    { $and: wanted },
    { orderBy: { day: 'desc', at: 'desc', id: 'desc' }, limit: PAGE + 1 },
  )) as ITrailEntry[]
  const page = found.slice(0, PAGE)
  return {
    entries: page.map(asEntry),
    names: namesFor(actor, page, reader),
    filter,
    people: await actorsOf(em, reach),
    later: before !== null,
    next: found.length > PAGE ? (page.at(-1)?.id ?? null) : null,
  }
}

// Day, time and id make the order: the demo writes its year at one go, so ids alone do not tell what came first.
async function olderThan(em: EntityManager, id: string): Promise<FilterQuery<ITrailEntry>> {
  const { day, at } = await em.findOneOrFail(TrailEntry, { id }, { fields: ['day', 'at'] })
  return { day: { $lte: day }, $or: [{ day: { $lt: day } }, { at: { $lt: at } }, { at, id: { $lt: id } }] }
}

async function actorsOf(em: EntityManager, reach: FilterQuery<ITrailEntry>): Promise<{ id: string; name: string }[]> {
  const rows = await (em as SqlEntityManager)
    .createQueryBuilder(TrailEntry, 'entry')
    .select(['entry.actorId', 'entry.actorName'])
    .distinct()
    .where({ $and: [reach, { actorId: { $ne: null } }] } as never)
    .orderBy({ actorName: 'asc' })
    .execute<{ actorId: string; actorName: string }[]>()
  // Somebody who changed their name is one person still.
  return [...new Map(rows.map(({ actorId, actorName }) => [actorId, { id: actorId, name: actorName }])).values()]
}

/** An entry as it is read. */
export function asEntry(entry: ITrailEntry): TrailEntryView {
  const { id, day, actorName, event, subjectId } = entry
  const particulars = JSON.parse(entry.particulars)
  return {
    id,
    at: entry.at.toISOString(),
    day,
    actorId: entry.actorId ?? null,
    actorName,
    event,
    subjectId,
    particulars,
  } as TrailEntryView
}

/** What these entries name, in the reader's language; only the items they name: the lists of a whole company are long. */
export function namesFor(
  actor: Actor,
  entries: readonly ITrailEntry[],
  { library, locale }: { library: Library; locale: Locale },
): TrailNames {
  const refs = new Set(entries.map((entry) => (JSON.parse(entry.particulars) as { item?: string }).item))
  const items = [...library.evidence.values()].filter(({ ref }) => refs.has(ref))
  return {
    locale,
    departments: Object.fromEntries([...library.departments.values()].map(({ id, title }) => [id, title[locale]])),
    items: Object.fromEntries(items.map(({ ref, code, name }) => [ref, `${code} ${name[locale]}`])),
    editions: Object.fromEntries(
      [...library.editions.values()].map(({ id, letter, international, national }) => [
        id,
        { name: (locale === 'zh-CN' ? national : null) ?? international, letter },
      ]),
    ),
    people: mayEver(actor, 'people.read'),
  }
}
