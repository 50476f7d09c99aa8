/**
 * One clause of one edition: 'iso-9001-2015/9.2.2', 'vda-6.3-2023/6.2.3'. A check adds its id: 'iso-9001-2015/9.2.2#impartial'.
 * Records hold these texts for ever; they never change their meaning.
 */
export type ClauseRef = string
export type CheckRef = string

export interface ParsedClauseRef {
  edition: string
  number: string
}

/** The edition and number of a clause reference, or null when the text is none. A check's id is left aside. */
export function parseClauseRef(ref: string): ParsedClauseRef | null {
  const match = /^([a-z0-9.-]+)\/([0-9A-Z]+(?:\.[0-9]+)*)(?:#[a-z0-9-]+)?$/.exec(ref)
  return match?.[1] && match[2] ? { edition: match[1], number: match[2] } : null
}

/** 'iso-9001-2015' and '9.2.2' make 'iso-9001-2015/9.2.2'. */
export function clauseRef(edition: string, number: string): ClauseRef {
  return `${edition}/${number}`
}

/** The clause a check belongs to: 'iso-9001-2015/9.2.2#impartial' → 'iso-9001-2015/9.2.2'. */
export function clauseOfCheck(check: CheckRef): ClauseRef {
  return check.split('#', 1)[0] as string
}

/** Is `number` the clause `parent` itself or one of its sub-clauses? '9.2.2' is inside '9.2', '9.20' is not. */
export function isInside(number: string, parent: string): boolean {
  return number === parent || number.startsWith(`${parent}.`)
}

/** Order clause numbers as the standard prints them: 4, 4.1, 4.2, 4.10, then annexes by letter. */
export function compareNumbers(a: string, b: string): number {
  const left = a.split('.')
  const right = b.split('.')
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = compareParts(left[i], right[i])
    if (difference !== 0) return difference
  }
  return 0
}

function compareParts(a: string | undefined, b: string | undefined): number {
  if (a === undefined) return -1
  if (b === undefined) return 1
  const x = Number(a)
  const y = Number(b)
  if (Number.isNaN(x) !== Number.isNaN(y)) return Number.isNaN(x) ? 1 : -1
  return Number.isNaN(x) ? (a < b ? -1 : a > b ? 1 : 0) : x - y
}
