import type { EntityManager } from '@mikro-orm/core'
import type { EvidenceDoc, Library } from '~/content/library'
import { EvidenceItem, type IDocumentRevision } from '~db/entities/documents'

interface Counted {
  items: number
  retired: number
}

/** The items of the evidence lists as they are today; those that disappeared are retired, those that came back are not. */
export async function syncItems(
  em: EntityManager,
  library: Library,
  revisions: ReadonlyMap<string, IDocumentRevision>,
  result: Counted,
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
