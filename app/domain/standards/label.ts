import { compareNumbers } from './clause-ref'

/** The order in which criteria stand on a sheet: quality, IATF, environment, health and safety, VDA (content.md, "The same question"). */
export const LETTER_ORDER = ['Q', 'I', 'E', 'H', 'V'] as const

/** A clause as auditors write it: `9.2.2 Q`. */
export interface ClauseLabel {
  number: string
  letter: string
}

/** `9.2.2 Q` */
export function printLabel({ number, letter }: ClauseLabel): string {
  return `${number} ${letter}`
}

/** Q before I before E before H before V; within a letter as the standard numbers them. */
export function compareLabels(a: ClauseLabel, b: ClauseLabel): number {
  return letterRank(a.letter) - letterRank(b.letter) || compareNumbers(a.number, b.number)
}

/**
 * Labels for one cell of paper: equal numbers share a line (`9.2.2 Q E H`), others follow below
 * (samples/word/README, audit-checklist). Doubles are printed once.
 */
export function labelLines(labels: readonly ClauseLabel[]): string[] {
  const lines = new Map<string, string[]>()
  for (const label of [...labels].sort(compareLabels)) {
    const letters = lines.get(label.number) ?? []
    if (!letters.includes(label.letter)) lines.set(label.number, [...letters, label.letter])
  }
  return [...lines].map(([number, letters]) => `${number} ${letters.join(' ')}`)
}

function letterRank(letter: string): number {
  const rank = LETTER_ORDER.indexOf(letter as (typeof LETTER_ORDER)[number])
  return rank === -1 ? LETTER_ORDER.length : rank
}
