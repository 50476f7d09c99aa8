import { clauseRef, compareNumbers, isInside } from './clause-ref'
import type { ClauseLabel } from './label'
import { belongsToTheme, type ThemedClauses } from './theme'

export interface EditionMapping {
  from: string
  to: string
  rows: readonly { from: string | null; to: readonly string[] }[]
}

/** The clauses of older editions that a clause came from, by one step back. */
export function olderClauses(
  mappings: readonly EditionMapping[],
  edition: string,
  number: string,
): { edition: string; number: string }[] {
  const older = mappings
    .filter((mapping) => mapping.to === edition)
    .flatMap((mapping) =>
      mapping.rows
        .filter((row) => row.from !== null && row.to.some((to) => isInside(number, to) || isInside(to, number)))
        .map((row) => ({ edition: mapping.from, number: row.from as string })),
    )
  return eachOnce(older)
}

/** The clauses of newer editions that an older clause went to, by one step forward. */
export function newerClauses(
  mappings: readonly EditionMapping[],
  edition: string,
  number: string,
): { edition: string; number: string }[] {
  const newer = mappings
    .filter((mapping) => mapping.from === edition)
    .flatMap((mapping) =>
      mapping.rows
        .filter((row) => row.from !== null && (isInside(number, row.from) || isInside(row.from, number)))
        .flatMap((row) => row.to.map((to) => ({ edition: mapping.to, number: to }))),
    )
  return eachOnce(newer)
}

/**
 * The labels people knew before, for a row of a checklist: of several old clauses only those of the row's own theme
 * (7.5.3 came from 4.2.3 and 4.2.4; a row about documents shows 4.2.3).
 */
export function olderLabels(
  mappings: readonly EditionMapping[],
  row: { labels: readonly (ClauseLabel & { edition: string })[]; theme: ThemedClauses | null },
  letterOf: (edition: string) => string,
): (ClauseLabel & { edition: string })[] {
  const found = new Map<string, ClauseLabel & { edition: string }>()
  for (const label of row.labels) {
    const older = olderClauses(mappings, label.edition, label.number)
    const { theme } = row
    const themed = theme ? older.filter((clause) => belongsToTheme(theme, clause.edition, clause.number)) : older
    for (const clause of themed.length > 0 ? themed : older) {
      found.set(clauseRef(clause.edition, clause.number), { ...clause, letter: letterOf(clause.edition) })
    }
  }
  return [...found.values()]
}

// 7.3.4, 7.3.5 and 7.3.6 all went to 8.3.4: who asks about 7.3 reads it once.
function eachOnce(clauses: readonly { edition: string; number: string }[]): { edition: string; number: string }[] {
  const distinct = new Map(clauses.map((clause) => [clauseRef(clause.edition, clause.number), clause]))
  return [...distinct.values()].sort((a, b) => compareNumbers(a.number, b.number))
}
