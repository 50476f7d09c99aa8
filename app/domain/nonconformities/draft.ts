import { granted, type Outcome } from '../shared/outcome'
import { tooLong } from '../shared/text-length'

export const GRADES = ['major', 'minor'] as const
export type Grade = (typeof GRADES)[number]

/** 性质, beside the grade (audit-practice §3): not laid down or against the standard; laid down and not done; done without effect. */
export const NATURES = ['system', 'implementation', 'effect'] as const
export type Nature = (typeof NATURES)[number]

/** A text of a form part; the paper has room for about a third of it. */
export const PART_LIMIT = 4000

/** The four parts without which a nonconformity says nothing (audit-practice §3): requirement, fact, evidence, grade. */
export const PARTS = ['requirement', 'fact', 'evidence', 'grade'] as const
export type Part = (typeof PARTS)[number]
export type DraftParts = { requirement: string; fact: string; evidence: string; grade: Grade | null }

/** Which of the four parts are still empty, in the order of the form. */
export function missingParts(draft: DraftParts): Part[] {
  return PARTS.filter((part) => (part === 'grade' ? draft.grade === null : draft[part].trim() === ''))
}

/** The texts of a draft as they may be stored: trimmed; unfinished is allowed, endless is not. */
export function writeDraft(parts: Pick<DraftParts, 'requirement' | 'fact' | 'evidence'>): Outcome<typeof parts> {
  const trimmed = { requirement: parts.requirement.trim(), fact: parts.fact.trim(), evidence: parts.evidence.trim() }
  return tooLong(trimmed, PART_LIMIT) ?? granted(trimmed)
}

/**
 * The fact of a draft after its row was judged again: it follows the record
 * until somebody has written it anew by hand.
 */
export function followRecord(draft: { fact: string }, record: { before: string | null; after: string }): string {
  return draft.fact === '' || draft.fact === record.before ? record.after : draft.fact
}
