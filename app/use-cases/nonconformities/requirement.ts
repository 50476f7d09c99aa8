import { checksOf } from '~/content/checks-of'
import type { Library } from '~/content/library'
import type { Locale } from '~/domain/shared/locale'
import { type CheckRef, type ClauseRef, clauseOfCheck, parseClauseRef } from '~/domain/standards/clause-ref'

/** The clause a nonconformity cites: a check of a heading clause says which sub-clause it is about (content.md, "A clause"). */
export function narrowestClause(library: Library, check: CheckRef): ClauseRef {
  const clause = clauseOfCheck(check)
  return checksOf(library, clause).find(({ ref }) => ref === check)?.clause ?? clause
}

/** The first words of the requirement: the edition and clause as its readers call them. The auditor writes on from there. */
export function requirementOf(library: Library, ref: ClauseRef, locale: Locale): string {
  const clause = parseClauseRef(ref)
  if (!clause) return ref
  const edition = library.editions.get(clause.edition)
  const title = edition?.outline.find((entry) => entry.number === clause.number)?.title[locale] ?? ''
  const name = locale === 'zh-CN' ? (edition?.national ?? edition?.international) : edition?.international
  const bare = title.replace(/^[（(](.*)[)）]$/, '$1')
  return locale === 'zh-CN'
    ? `${name ?? ''}第${clause.number}条${bare ? `“${bare}”` : ''}`
    : `${name ?? ''}, ${clause.number}${bare ? ` ${bare}` : ''}`
}
