import type { EntityManager } from '@mikro-orm/core'
import type { Locale } from '~/domain/shared/locale'
import type { IPerson } from '~db/entities/people'
import { type IPaper, Paper } from '~db/entities/reports'
import { newId } from '~db/identity'
import { rememberFiles } from './remember-files.server'

/** A paper whose bytes lie in the file store already. */
export interface PaperToKeep {
  locale: Locale
  name: string
  sha256: string
  size: number
}

/** Rows for papers that an act issues, one for each language. Saved with the caller's flush; name them in `touches` of its trail entry. */
export async function keepPapers(
  em: EntityManager,
  papers: readonly PaperToKeep[],
  of: { kind: IPaper['kind']; subjectId: string; issuedBy: IPerson; issuedAt: Date },
): Promise<IPaper[]> {
  const fileOf = await rememberFiles(em, papers)
  return papers.map(({ locale, name, sha256 }) => {
    const paper = em.create(Paper, { id: newId(), createdAt: of.issuedAt, ...of, locale, name, file: fileOf(sha256) })
    em.persist(paper)
    return paper
  })
}
