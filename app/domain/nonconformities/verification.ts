import type { Day } from '../shared/calendar'
import { granted, type Outcome, refused } from '../shared/outcome'
import { tooLong } from '../shared/text-length'
import { PART_LIMIT } from './draft'

export interface Verification {
  /** What was looked at, where and how many. */
  method: string
  /** What was found. */
  result: string
  /** Effective: it may be closed. Not effective: back to the cause. */
  effective: boolean
}

/** What has to be known of a nonconformity to say who may verify it. */
export interface Answered {
  department: string
  /** Who owns one of its actions. */
  owners: readonly string[]
  /** Who wrote part of the answer: correction, cause, plan, or that an action is done. */
  answeredBy: readonly string[]
}

type Somebody = { id: string } | null | undefined

/** Who took part in an answer, in whichever round. To have acknowledged the facts is no answer. */
export function whoAnswered(answer: {
  department: string
  correctedBy: Somebody
  rounds: readonly { analysedBy: Somebody; plannedBy: Somebody }[]
  actions: readonly { owner: { id: string }; doneBy: Somebody }[]
}): Answered {
  const { department, correctedBy, rounds, actions } = answer
  const wrote = [
    correctedBy,
    ...rounds.flatMap(({ analysedBy, plannedBy }) => [analysedBy, plannedBy]),
    ...actions.map(({ doneBy }) => doneBy),
  ]
  return {
    department,
    owners: actions.map(({ owner }) => owner.id),
    answeredBy: wrote.flatMap((person) => (person ? [person.id] : [])),
  }
}

/**
 * Whether a person may verify: neither owner of an action nor of the department concerned (audit-practice §5, rule 1),
 * nor somebody who wrote the answer (four eyes).
 */
export function mayVerify(
  verifier: { id: string; name: string; department: string | null },
  { department, owners, answeredBy }: Answered,
): Outcome<null> {
  const { name } = verifier
  if (owners.includes(verifier.id)) return refused({ code: 'verifier-owns-action', params: { name } })
  if (verifier.department === department) return refused({ code: 'verifier-of-department', params: { name, department } })
  if (answeredBy.includes(verifier.id)) return refused({ code: 'verifier-answered', params: { name } })
  return granted(null)
}

/**
 * A verification as it may be stored. That an action works shows only after a while (rule 2); that it does not, at once.
 */
export function verify(verification: Verification, { today, from }: { today: Day; from: Day }): Outcome<Verification> {
  const method = verification.method.trim()
  const result = verification.result.trim()
  if (verification.effective && today < from) return refused({ code: 'verification-too-early', params: { day: from } })
  if (method === '') return refused({ code: 'verification-method-missing', field: 'method' })
  if (result === '') return refused({ code: 'verification-result-missing', field: 'result' })
  return tooLong({ method, result }, PART_LIMIT) ?? granted({ method, result, effective: verification.effective })
}

/** Whether a person may close: the finder does not close alone (product.md, four eyes). */
export function mayClose(
  closer: { id: string; name: string },
  { raisedBy, verifiedBy }: { raisedBy: string; verifiedBy: string },
): Outcome<null> {
  if (closer.id === raisedBy && closer.id === verifiedBy)
    return refused({ code: 'finder-closes-alone', params: { name: closer.name } })
  return granted(null)
}
