import { granted, type Outcome, refused } from '../shared/outcome'
import { tooLong } from '../shared/text-length'
import type { AuditStatus } from './audit-status'

/** The eight judgements of a check (audit-practice §3). The codes are stored; an organisation may show fewer words. */
export const JUDGEMENTS = [
  'conforms',
  'major',
  'minor',
  'observation',
  'opportunity',
  'good-practice',
  'not-applicable',
  'not-audited',
] as const
export type Judgement = (typeof JUDGEMENTS)[number]

export interface ProposedJudgement {
  judgement: Judgement
  /** What was seen; for not-applicable and not-audited, why. */
  record: string
}

/** A person wrote enough for one screen of paper; more is a document and belongs in a file. */
export const RECORD_LIMIT = 8000

/**
 * Decide whether `proposed` may be recorded on a row of `audit`.
 *
 * What was seen is asked for even when the clause conforms: a tick without a record does not survive a certification audit.
 * 不适用 and 未审核 count as judged but need their reason (product.md, Judgements).
 */
export function judge(audit: { status: AuditStatus }, proposed: ProposedJudgement): Outcome<ProposedJudgement> {
  if (audit.status !== 'under-way') return refused({ code: 'audit-not-under-way', params: { status: audit.status } })
  const record = proposed.record.trim()
  if (record === '')
    return refused({ code: needsReason(proposed.judgement) ? 'reason-missing' : 'record-missing', field: 'record' })
  return tooLong({ record }, RECORD_LIMIT) ?? granted({ judgement: proposed.judgement, record })
}

/**
 * Decide whether a record may be kept as it is being written: autosave must not lose a word, so before the judgement nothing is asked
 * of it but that the audit runs and that it has an end. A row that is judged keeps saying what was seen.
 */
export function keepRecord(
  row: { audit: { status: AuditStatus }; judgement: Judgement | null },
  record: string,
): Outcome<string | null> {
  if (row.judgement !== null) {
    const judged = judge(row.audit, { judgement: row.judgement, record })
    return judged.ok ? granted(judged.value.record) : judged
  }
  if (row.audit.status !== 'under-way') return refused({ code: 'audit-not-under-way', params: { status: row.audit.status } })
  return tooLong({ record }, RECORD_LIMIT) ?? granted(record.trim() === '' ? null : record)
}

/** Do these words stand for "we did not look", so that the record says why instead of what was seen? */
export function needsReason(judgement: Judgement): boolean {
  return judgement === 'not-applicable' || judgement === 'not-audited'
}

/** The grade of the nonconformity this judgement raises, or null when it raises none. */
export function gradeRaised(judgement: Judgement | null): 'major' | 'minor' | null {
  return judgement === 'major' || judgement === 'minor' ? judgement : null
}

/** Does a row say already what is proposed? A double tap, or a form sent again after its answer was lost, is no second judgement. */
export function isRepeated(
  stored: { judgement: Judgement | null; record: string | null },
  proposed: { judgement: Judgement | null; record: string },
): boolean {
  return stored.judgement === proposed.judgement && (stored.record ?? '').trim() === proposed.record.trim()
}
