import type { EvidenceDoc, Library } from '~/content/library'
import type { Day } from '~/domain/shared/calendar'
import { parseClauseRef } from '~/domain/standards/clause-ref'
import { editionStanding } from '~/domain/standards/edition'
import { compareLabels } from '~/domain/standards/label'
import type { EvidenceRowView } from './evidence-row.view'

/** The clauses an item serves, with their letters, in the order of the sheet. */
export function labelledClauses(library: Library, item: EvidenceDoc, today: Day): EvidenceRowView['clauses'] {
  return item.clauses
    .flatMap((ref) => {
      const clause = parseClauseRef(ref)
      const edition = clause && library.editions.get(clause.edition)
      // A withdrawn edition stays out of the list; one in its transition is still worked with.
      return clause && edition && editionStanding(edition, today) !== 'withdrawn'
        ? [{ ref, number: clause.number, letter: edition.letter }]
        : []
    })
    .sort(compareLabels)
}
