import { LETTER_ORDER } from './label'

/**
 * May a check of an edition with this letter lead one with that letter, so that its words are asked for both?
 * The first in the order Q, I, E, H leads; of two editions with one letter either may (content.md, "The same question").
 */
export function mayLead(letter: string, other: string): boolean {
  return rank(letter) <= rank(other)
}

function rank(letter: string): number {
  const index = (LETTER_ORDER as readonly string[]).indexOf(letter)
  return index === -1 ? LETTER_ORDER.length : index
}
