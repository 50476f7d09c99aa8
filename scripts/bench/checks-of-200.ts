import type { Library } from '~/content/library'
import { LETTER_ORDER } from '~/domain/standards/label'
import { themeOf } from '~/domain/standards/theme'

export const ROWS = 200

/** One row of the sheet, as it is to be inserted. */
export interface SheetRow {
  position: number
  checkRef: string
  serves: string[]
  theme: string | null
}

/**
 * Two hundred different checks of the shipped documents, by theme as on a sheet: those of the criteria, then of other editions, because
 * no audit of ours asks that many.
 */
export function checksOf200(library: Library, criteria: readonly string[]): SheetRow[] {
  const editions = [...library.editions.values()].sort(
    (a, b) => Number(criteria.includes(b.id)) - Number(criteria.includes(a.id)) || rank(a.letter) - rank(b.letter),
  )
  const ranks = new Map<string | null, number>(library.themes.map(({ key }, index) => [key, index]))
  const rows = editions
    .flatMap(({ id }) => [...library.clauses.values()].filter(({ edition }) => edition === id))
    .flatMap((clause) =>
      clause.checks.map(({ ref, also, theme }) => ({
        checkRef: ref,
        serves: [ref, ...also],
        theme: theme ?? themeOf(library.themes, clause.edition, clause.number),
      })),
    )
    .slice(0, ROWS)
  if (rows.length < ROWS) throw new Error(`The documents ask ${rows.length} checks; the sheet that is measured has ${ROWS}.`)
  return rows
    .sort((a, b) => (ranks.get(a.theme) ?? ranks.size) - (ranks.get(b.theme) ?? ranks.size))
    .map((row, index) => ({ ...row, position: index + 1 }))
}

function rank(letter: string): number {
  return (LETTER_ORDER as readonly string[]).indexOf(letter)
}
