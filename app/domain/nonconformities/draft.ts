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

/** The names of files as the evidence of a draft. */
export function evidenceOf(names: readonly string[], separator: '、' | ', '): string {
  return names.join(separator)
}

/** The evidence of a draft after files were added to its row: it follows them until somebody has written it anew by hand. */
export function followFiles(
  draft: { evidence: string },
  names: { before: readonly string[]; after: readonly string[] },
  separator: '、' | ', ',
): string {
  // A colleague with the other language may have begun it.
  const follows = draft.evidence === evidenceOf(names.before, '、') || draft.evidence === evidenceOf(names.before, ', ')
  return follows ? evidenceOf(names.after, separator) : draft.evidence
}

/**
 * The four parts as an auditor sees them while the row is written: they come with the judgement, the record and the files, and from
 * then on it is the draft that counts. `lacks`: what the draft lacks; null while there is none.
 */
export function partsThere(
  row: { record: string; files: number; nonconforming: boolean },
  lacks: readonly Part[] | null,
): Record<Part, boolean> {
  const drafted = (part: Part, before: boolean) => (lacks === null ? before : !lacks.includes(part))
  return {
    requirement: drafted('requirement', row.nonconforming),
    // An empty fact follows the record as soon as there is one.
    fact: row.record.trim() !== '' || drafted('fact', false),
    evidence: drafted('evidence', row.files > 0),
    grade: row.nonconforming,
  }
}
