import type { EntityManager } from '@mikro-orm/core'
import type { CheckDoc, EvidenceDoc, Library, SourceFile } from '~/content/library'
import type { Day } from '~/domain/shared/calendar'
import { CheckWording, DocumentRevision, EvidenceItem, type ICheckWording, type IDocumentRevision } from '~db/entities/documents'
import { newId } from '~db/identity'

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
export async function syncContent(em: EntityManager, library: Library, { today, now }: { today: Day; now: Date }): Promise<SyncResult> {
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
  const known = await em.find(DocumentRevision, { path: { $in: changed.map((source) => source.path) } }, { fields: ['path', 'number'], orderBy: { number: 'asc' } })
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

async function syncWordings(em: EntityManager, library: Library, revisions: ReadonlyMap<string, IDocumentRevision>, result: SyncResult): Promise<void> {
  const stored = new Map((await em.find(CheckWording, { current: true })).map((wording) => [wording.ref, wording]))
  for (const clause of library.clauses.values()) {
    for (const check of clause.checks) {
      const before = stored.get(check.ref)
      stored.delete(check.ref)
      if (before && saysTheSame(before, check)) continue
      if (before) before.current = false
      const revision = revisions.get(clause.paths['zh-CN']) as IDocumentRevision
      em.persist(
        em.create(CheckWording, {
          id: newId(),
          ref: check.ref,
          ...wordsOf(check),
          revision,
          translation: revisions.get(clause.paths.en) ?? null,
          current: true,
        }),
      )
      result.wordings += 1
    }
  }
  for (const wording of stored.values()) {
    wording.current = false
    result.retired += 1
  }
}

function wordsOf(check: CheckDoc): Pick<ICheckWording, 'how' | 'questionZh' | 'lookZh' | 'questionEn' | 'lookEn'> {
  return {
    how: check.how,
    questionZh: check.question['zh-CN'],
    lookZh: check.look['zh-CN'],
    questionEn: check.question.en,
    lookEn: check.look.en,
  }
}

function saysTheSame(wording: ICheckWording, check: CheckDoc): boolean {
  return Object.entries(wordsOf(check)).every(([key, text]) => wording[key as keyof ICheckWording] === text)
}

async function syncItems(
  em: EntityManager,
  library: Library,
  revisions: ReadonlyMap<string, IDocumentRevision>,
  result: SyncResult,
  now: Date,
): Promise<void> {
  const stored = new Map((await em.find(EvidenceItem, {})).map((item) => [item.ref, item]))
  for (const item of library.evidence.values()) {
    const facts = { ...factsOf(item), revision: revisions.get(item.paths['zh-CN']) as IDocumentRevision, retiredAt: null }
    const known = stored.get(item.ref)
    stored.delete(item.ref)
    if (known) em.assign(known, facts)
    else em.persist(em.create(EvidenceItem, { ref: item.ref, ...facts }))
    if (!known) result.items += 1
  }
  for (const item of stored.values()) {
    if (item.retiredAt) continue
    item.retiredAt = now
    result.retired += 1
  }
}

function factsOf(item: EvidenceDoc): { department: string; code: string; nameZh: string; nameEn: string } {
  return { department: item.department, code: item.code, nameZh: item.name['zh-CN'], nameEn: item.name.en }
}
