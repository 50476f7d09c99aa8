import type { EntityManager } from '@mikro-orm/core'
import type { CheckDoc, Library } from '~/content/library'
import { CheckWording, type ICheckWording, type IDocumentRevision } from '~db/entities/documents'
import { newId } from '~db/identity'

interface Counted {
  wordings: number
  retired: number
}

/** A new wording for each check that is asked differently now; checks that disappeared have none that is current. */
export async function syncWordings(
  em: EntityManager,
  library: Library,
  revisions: ReadonlyMap<string, IDocumentRevision>,
  result: Counted,
): Promise<void> {
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
