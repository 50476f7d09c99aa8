import type { EditionDoc, Library } from '~/content/library'
import type { Locale } from '~/domain/shared/locale'
import { clauseRef, compareNumbers, isInside, parseClauseRef } from '~/domain/standards/clause-ref'
import { newerClauses } from '~/domain/standards/mapping'
import { belongsToTheme } from '~/domain/standards/theme'
import type { ClausePageView } from './clause-page.view'
import { editionName } from './edition-list'

type Named = { ref: string; number: string; title: string }

/** What an edition calls a clause; null when its outline does not list it. */
export function titleOf(edition: EditionDoc | undefined, number: string, locale: Locale): string | null {
  return edition?.outline.find((entry) => entry.number === number)?.title[locale] ?? null
}

/** The clauses right below this one, and the ones before and after it. */
export function surroundings(edition: EditionDoc, number: string, locale: Locale): { children: Named[]; neighbours: Named[] } {
  const depth = number.split('.').length
  const named = (entry: EditionDoc['outline'][number]): Named => ({
    ref: clauseRef(edition.id, entry.number),
    number: entry.number,
    title: entry.title[locale],
  })
  const siblings = edition.outline.filter((entry) => entry.number.split('.').length === depth)
  const here = siblings.findIndex((entry) => entry.number === number)
  return {
    children: edition.outline
      .filter(
        (entry) => entry.number !== number && isInside(entry.number, number) && entry.number.split('.').length === depth + 1,
      )
      .map(named),
    neighbours: [siblings[here - 1], siblings[here + 1]].flatMap((entry) => (entry ? [named(entry)] : [])),
  }
}

/** Where the same theme stands in the other current editions. */
export function elsewhere(library: Library, edition: EditionDoc, number: string, locale: Locale): ClausePageView['elsewhere'] {
  const themes = library.themes.filter((theme) => belongsToTheme(theme, edition.id, number))
  const found = new Map<string, ClausePageView['elsewhere'][number]>()
  for (const theme of themes) {
    for (const [id, numbers] of Object.entries(theme.clauses)) {
      const other = library.editions.get(id)
      // A clause's own line of editions is told below, as what it was called before and after.
      if (!other || other.letter === edition.letter || (other.replacedBy !== null && edition.replacedBy === null)) continue
      for (const n of numbers) {
        const title = titleOf(other, n, locale)
        if (title !== null)
          found.set(clauseRef(id, n), { ref: clauseRef(id, n), number: n, title, edition: editionName(other, locale) })
      }
    }
  }
  return [...found.values()]
}

/** What this clause was called before, and what it became, with what changed in one line. */
export function lineage(
  library: Library,
  edition: EditionDoc,
  number: string,
  locale: Locale,
): Pick<ClausePageView, 'before' | 'after'> {
  const before: ClausePageView['before'] = []
  const after: ClausePageView['after'] = []
  for (const mapping of library.mappings) {
    for (const row of mapping.rows) {
      const note = row.note[locale]
      if (mapping.to === edition.id && row.from !== null && row.to.some((to) => isInside(number, to) || isInside(to, number)))
        before.push(...named(library, mapping.from, [row.from], locale, note))
      if (mapping.from === edition.id && row.from !== null && isInside(number, row.from))
        after.push(...named(library, mapping.to, row.to, locale, note))
    }
  }
  return {
    before: before.sort((a, b) => compareNumbers(a.number, b.number)),
    after: after.sort((a, b) => compareNumbers(a.number, b.number)),
  }
}

/** Does a piece of evidence that points at `target` serve this clause? Directly, or by what the clause became. */
export function serves(library: Library, target: string, edition: EditionDoc, number: string): boolean {
  const pointed = parseClauseRef(target)
  if (!pointed) return false
  if (pointed.edition === edition.id) return isInside(pointed.number, number)
  return (
    edition.replacedBy !== null &&
    newerClauses(library.mappings, edition.id, number).some(
      (newer) => newer.edition === pointed.edition && isInside(pointed.number, newer.number),
    )
  )
}

function named(library: Library, id: string, numbers: readonly string[], locale: Locale, note: string): ClausePageView['before'] {
  const edition = library.editions.get(id)
  return numbers.flatMap((number) => {
    const title = titleOf(edition, number, locale)
    return edition && title !== null
      ? [{ ref: clauseRef(id, number), number, title, edition: editionName(edition, locale), note }]
      : []
  })
}
