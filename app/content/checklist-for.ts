import { allocationOf } from '~/domain/audits/allocation'
import { buildChecklist, type ChecklistRow } from '~/domain/audits/checklist'
import { LETTER_ORDER } from '~/domain/standards/label'
import { checksOf } from './checks-of'
import type { ClauseDoc, EditionDoc, Library } from './library'

/**
 * The editions an audit can be held against, in the order of the sheet: those with a clause to ask from.
 * VDA 6.3 is scored, not judged, and comes with its own audit.
 */
export function selectableCriteria(library: Library): EditionDoc[] {
  const asked = new Set(
    [...library.clauses.values()].filter((clause) => clause.checks.length > 0).map((clause) => clause.edition),
  )
  return [...library.editions.values()]
    .filter((edition) => edition.letter !== 'V' && asked.has(edition.id))
    .sort((a, b) => rank(a) - rank(b) || (b.publishedOn ?? '').localeCompare(a.publishedOn ?? ''))
}

/** The rows of the checklist of an audit of these departments against these editions. */
export function checklistFor(
  library: Library,
  plan: { departments: readonly string[]; criteria: readonly string[] },
): ChecklistRow[] {
  const criteria = selectableCriteria(library).filter((edition) => plan.criteria.includes(edition.id))
  const ids = criteria.map((edition) => edition.id)
  // All of them: an audit of E and H alone has to know that Q's check says the two ask the same.
  const clauses = [...library.clauses.values()].map((clause) => askable(library, clause))
  return buildChecklist({
    criteria,
    allocations: plan.departments
      .flatMap((id) => library.departments.get(id) ?? [])
      .map((department) => allocationOf(department, ids, clauses, library.mappings)),
    clauses,
    themes: library.themes,
  })
}

function askable(library: Library, clause: ClauseDoc) {
  // A clause that borrows its words from another edition asks them under its own number.
  return { edition: clause.edition, number: clause.number, covers: clause.covers, checks: checksOf(library, clause.ref) }
}

function rank(edition: EditionDoc): number {
  return (LETTER_ORDER as readonly string[]).indexOf(edition.letter)
}
