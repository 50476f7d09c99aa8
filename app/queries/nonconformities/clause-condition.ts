import type { Library } from '~/content/library'
import { parseClauseRef } from '~/domain/standards/clause-ref'

/**
 * What somebody typed to find a clause, as a condition: a reference, a number, or a number with the letter of its standard.
 * What lies inside the clause is found with it; what is no clause finds nothing.
 */
export function clauseCondition(typed: string, library: Library): Record<string, unknown> {
  const known = parseClauseRef(typed)
  if (known) return inside([known.edition], known.number)
  const words = typed.split(/\s+/)
  const number = words.find((word) => /^[A-Za-z]?\d[\dA-Za-z.]*$/.test(word))
  if (!number || words.length > 2) return { id: null }
  const letter = words.find((word) => word !== number)?.toUpperCase()
  const editions = [...library.editions.values()].filter((edition) => !letter || edition.letter === letter)
  return inside(
    editions.map(({ id }) => id),
    number,
  )
}

function inside(editions: readonly string[], number: string): Record<string, unknown> {
  if (editions.length === 0) return { id: null }
  return {
    $or: editions.flatMap((edition) => [
      { clauseRef: `${edition}/${number}` },
      { clauseRef: { $like: `${edition}/${number}.%` } },
    ]),
  }
}
