import type { EntityManager } from '@mikro-orm/core'
import type { Locale } from '~/domain/shared/locale'
import { type IPaper, Paper } from '~db/entities/reports'
import type { IssuedPaperView } from './issued-papers.view'

/** The papers of a record as they were issued, Chinese first; none before that. Whether somebody may read them, the record's own query says. One query. */
export async function issuedPapers(em: EntityManager, kind: IPaper['kind'], subjectId: string): Promise<IssuedPaperView[]> {
  const found = await em.find(Paper, { kind, subjectId }, { populate: ['file'] as never, orderBy: { locale: 'desc' } })
  return (found as IPaper[]).map(({ locale, name, file }) => ({
    locale,
    name,
    sha256: file.sha256 as string,
    size: file.size as number,
  }))
}

/** The one in this language; null before it was issued. */
export async function issuedPaper(
  em: EntityManager,
  kind: IPaper['kind'],
  { subjectId, locale }: { subjectId: string; locale: Locale },
): Promise<IssuedPaperView | null> {
  return (await issuedPapers(em, kind, subjectId)).find((paper) => paper.locale === locale) ?? null
}
