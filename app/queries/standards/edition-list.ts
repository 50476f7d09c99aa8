import type { EditionDoc, Library } from '~/content/library'
import type { Day } from '~/domain/shared/calendar'
import type { Locale } from '~/domain/shared/locale'
import { editionStanding } from '~/domain/standards/edition'
import { LETTER_ORDER } from '~/domain/standards/label'
import type { EditionListView, EditionRow } from './edition-list.view'

/** Every edition of the library: quality first, the newest of each first. */
export function editionList(library: Library, { locale, today }: { locale: Locale; today: Day }): EditionListView {
  const editions = [...library.editions.values()].sort(
    (a, b) => rank(a) - rank(b) || (b.publishedOn ?? '9').localeCompare(a.publishedOn ?? '9') || a.id.localeCompare(b.id),
  )
  return { editions: editions.map((edition) => asRow(library, edition, locale, today)) }
}

/** An edition as its readers call it: the national twin in Chinese, the international one in English. */
export function editionName(edition: EditionDoc, locale: Locale): string {
  return (locale === 'zh-CN' ? edition.national : null) ?? edition.international
}

function asRow(library: Library, edition: EditionDoc, locale: Locale, today: Day): EditionRow {
  const successor = edition.replacedBy ? library.editions.get(edition.replacedBy) : undefined
  return {
    id: edition.id,
    letter: edition.letter,
    name: edition.international,
    twin: edition.national,
    title: edition.title[locale],
    publishedOn: edition.publishedOn,
    standing: editionStanding(edition, today),
    replacedBy: successor ? { id: successor.id, name: successor.international } : null,
    replacedOn: edition.replacedOn,
    transitionUntil: edition.transitionUntil,
    clauses: edition.outline.length,
    written: [...library.clauses.values()].filter((clause) => clause.edition === edition.id && clause.checks.length > 0).length,
    verified: edition.verified,
  }
}

function rank(edition: EditionDoc): number {
  return (LETTER_ORDER as readonly string[]).indexOf(edition.letter)
}
