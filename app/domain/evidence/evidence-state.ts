import type { Day } from '../shared/calendar'
import { granted, type Outcome, refused } from '../shared/outcome'
import { REASON_LIMIT, tooLong } from '../shared/text-length'

/** What is stored about an item of a department's list (product.md, "Evidence states"). */
export const STORED_STATES = ['missing', 'submitted', 'accepted', 'returned'] as const
export type StoredState = (typeof STORED_STATES)[number]

/** What people see: accepted evidence whose validity has run out is expired. */
export const SHOWN_STATES = ['accepted', 'submitted', 'missing', 'returned', 'expired'] as const
export type ShownState = (typeof SHOWN_STATES)[number]

export const EVIDENCE_MOVES = {
  handIn: { from: ['missing', 'submitted', 'accepted', 'returned'], to: 'submitted' }, // a newer version may always follow
  accept: { from: ['submitted'], to: 'accepted' },
  sendBack: { from: ['submitted'], to: 'returned' },
} satisfies Record<string, { from: StoredState[]; to: StoredState }>

/** The state people see on a day. On the day it ends evidence is still good, the next day it is not (audit-practice §9). */
export function shownState(evidence: { state: StoredState; validUntil: Day | null }, today: Day): ShownState {
  return evidence.state === 'accepted' && evidence.validUntil !== null && evidence.validUntil < today ? 'expired' : evidence.state
}

/** What stands after the newest submission was taken back: the outcome of the one before it, or nothing handed in. */
export function stateAfterWithdrawal(earlier: readonly { outcome: 'accepted' | 'returned' }[]): StoredState {
  return earlier.at(-1)?.outcome ?? 'missing'
}

/**
 * Whether `reviewer` may decide on a submission, and with these words.
 * Four eyes: who handed it in does not accept it or send it back (product.md).
 */
export function review(
  submission: { submittedBy: string; state: StoredState },
  reviewer: { id: string },
  decision: { accepted: true } | { accepted: false; reason: string },
): Outcome<{ state: 'accepted' } | { state: 'returned'; reason: string }> {
  if (!EVIDENCE_MOVES.accept.from.includes(submission.state as never)) return refused({ code: 'evidence-not-waiting' })
  if (submission.submittedBy === reviewer.id) return refused({ code: 'own-evidence' })
  if (decision.accepted) return granted({ state: 'accepted' })
  const reason = decision.reason.trim()
  if (reason === '') return refused({ code: 'reason-missing', field: 'reason' })
  return tooLong({ reason }, REASON_LIMIT) ?? granted({ state: 'returned', reason })
}

/** Whether a submission can be taken back: while it waits, by the one who handed it in or the head of the department. */
export function withdraw(
  submission: { submittedBy: string; state: StoredState },
  actor: { id: string; headsDepartment: boolean },
): Outcome<null> {
  if (submission.state !== 'submitted') return refused({ code: 'evidence-not-waiting' })
  if (submission.submittedBy !== actor.id && !actor.headsDepartment) return refused({ code: 'not-your-submission' })
  return granted(null)
}
