import { checksOf } from '~/content/checks-of'
import type { Library } from '~/content/library'
import type { Day } from '~/domain/shared/calendar'
import type { Locale } from '~/domain/shared/locale'
import { clauseRef } from '~/domain/standards/clause-ref'
import { editionList } from './edition-list'
import type { EditionPageView } from './edition-page.view'

/** An edition: what it is, where to buy it, and its outline; null when the library has none of this id. */
export function editionPage(
  id: string,
  { library, locale, today }: { library: Library; locale: Locale; today: Day },
): EditionPageView | null {
  const edition = library.editions.get(id)
  const row = editionList(library, { locale, today }).editions.find((candidate) => candidate.id === id)
  if (!edition || !row) return null
  const evidence = countEvidence(library)
  return {
    edition: row,
    owner: edition.owner[locale],
    buy: edition.buy,
    amendments: edition.amendments.map(({ name, publishedOn, about }) => ({ name, publishedOn, about: about[locale] })),
    doubt: edition.doubt?.[locale] ?? null,
    path: edition.paths[locale],
    outline: edition.outline.map(({ number, title }) => {
      const ref = clauseRef(id, number)
      return {
        ref,
        number,
        title: title[locale],
        depth: number.split('.').length,
        checks: library.clauses.has(ref) ? checksOf(library, ref).length : 0,
        evidence: evidence.get(ref) ?? 0,
        star: library.clauses.get(ref)?.star ?? false,
      }
    }),
  }
}

function countEvidence(library: Library): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of library.evidence.values()) for (const ref of item.clauses) counts.set(ref, (counts.get(ref) ?? 0) + 1)
  return counts
}
