import type { Library } from '~/content/library'
import type { Locale } from '~/domain/shared/locale'
import { parseClauseRef } from '~/domain/standards/clause-ref'
import { printLabel } from '~/domain/standards/label'

/** Whose eyes a report is for. */
export interface Reader {
  library: Library
  locale: Locale
}

/** How the reader calls things. */
export interface Names {
  department(id: string): string
  /** '9.2.2 Q' */
  clause(ref: string): string
}

/** Departments and clauses by the words of a reader. */
export function namesFor({ library, locale }: Reader): Names {
  return {
    department: (id) => library.departments.get(id)?.title[locale] ?? id,
    clause: (ref) => {
      const clause = parseClauseRef(ref)
      return clause ? printLabel({ number: clause.number, letter: library.editions.get(clause.edition)?.letter ?? '' }) : ref
    },
  }
}

/** What a clause is called in its standard. */
export function titleOf(ref: string, { library, locale }: Reader): string {
  const clause = parseClauseRef(ref)
  const outline = clause ? library.editions.get(clause.edition)?.outline : undefined
  const title = outline?.find(({ number }) => number === clause?.number)?.title[locale] ?? ''
  // In brackets where the standard gives its clause no title; on paper the brackets only puzzle.
  return title.replace(/^[（(](.*)[)）]$/, '$1')
}
