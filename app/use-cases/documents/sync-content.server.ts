import type { EntityManager } from '@mikro-orm/core'
import type { Library, SourceFile } from '~/content/library'
import type { Day } from '~/domain/shared/calendar'
import { DocumentRevision, type IDocumentRevision } from '~db/entities/documents'
import { newId } from '~db/identity'
import { syncItems } from './sync-items.server'
import { syncWordings } from './sync-wordings.server'

export interface SyncResult {
  revisions: number
  wordings: number
  items: number
  retired: number
}

/**
 * Bring the tables up to what the documents say: a changed file becomes a new revision, a changed check a new wording,
 * an item or a check that disappeared is retired (records may point at it) and comes back when its file does.
 * One transaction; nothing is written when nothing changed.
 */
export async function syncContent(
  em: EntityManager,
  library: Library,
  { today, now }: { today: Day; now: Date },
): Promise<SyncResult> {
  const revisions = await em.find(DocumentRevision, { current: true }, { fields: ['path', 'number', 'sha256', 'current'] })
  const current = new Map(revisions.map((revision) => [revision.path, revision as IDocumentRevision]))
  const result: SyncResult = { revisions: 0, wordings: 0, items: 0, retired: 0 }

  const changed = [...library.sources.values()].filter((source) => current.get(source.path)?.sha256 !== source.sha256)
  const gone = [...current.values()].filter((revision) => !library.sources.has(revision.path))
  if (changed.length === 0 && gone.length === 0) return result

  const last = await lastNumbers(em, changed)
  for (const source of changed) {
    const before = current.get(source.path)
    if (before) before.current = false
    current.set(source.path, newRevision(em, source, (last.get(source.path) ?? 0) + 1, today, now))
    result.revisions += 1
  }
  for (const revision of gone) {
    revision.current = false
    current.delete(revision.path)
    result.retired += 1
  }
  await syncWordings(em, library, current, result)
  await syncItems(em, library, current, result, now)
  await em.flush()
  return result
}

async function lastNumbers(em: EntityManager, changed: readonly SourceFile[]): Promise<Map<string, number>> {
  const known = await em.find(
    DocumentRevision,
    { path: { $in: changed.map((source) => source.path) } },
    { fields: ['path', 'number'], orderBy: { number: 'asc' } },
  )
  return new Map(known.map((revision) => [revision.path, revision.number]))
}

function newRevision(em: EntityManager, source: SourceFile, number: number, today: Day, now: Date): IDocumentRevision {
  const revision = em.create(DocumentRevision, {
    id: newId(),
    createdAt: now,
    path: source.path,
    number,
    sha256: source.sha256,
    source: source.text,
    effectiveFrom: today,
    current: true,
  })
  em.persist(revision)
  return revision
}
