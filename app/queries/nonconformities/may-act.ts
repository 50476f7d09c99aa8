import { mayClose, mayVerify, whoAnswered } from '~/domain/nonconformities/verification'
import { may } from '~/domain/people/permissions'
import type { Actor } from '~/domain/people/roles'
import type { Refusal } from '~/domain/shared/outcome'
import type { INonconformity, INonconformityAction, INonconformityRound } from '~db/entities/nonconformities'
import type { Act, AnswerView } from './answer.view'
import type { Answered } from './rounds.server'

interface Known {
  all: Answered
  current: INonconformityRound | null
  /** Of the current round. */
  actions: readonly INonconformityAction[]
  team: readonly string[]
}

/** What a reader may ever do to a nonconformity, what of it is due now, and what stands against it. */
export function mayAct(
  actor: Actor & { name: string },
  nonconformity: INonconformity,
  known: Known,
): Pick<AnswerView, 'may' | 'turn' | 'hindered' | 'reports'> {
  const { department } = nonconformity
  const { current, actions, team } = known
  const own = actions.filter(({ owner }) => may(actor, 'nonconformities.act', { departments: [department], owner: owner.id }))
  const allowed = [
    ...(may(actor, 'nonconformities.answer', { departments: [department] })
      ? (['acknowledge', 'correct', 'cause', 'plan'] as const)
      : []),
    ...(own.length > 0 ? (['report'] as const) : []),
    ...(may(actor, 'nonconformities.verify', { team }) ? (['verify'] as const) : []),
    ...(may(actor, 'nonconformities.close', {}) ? (['close'] as const) : []),
  ]
  const due = dueAct(nonconformity, current)
  const reports = due === 'report' ? own.filter(({ doneOn }) => !doneOn).map(({ position }) => position) : []
  const mine = due !== null && allowed.includes(due) && (due !== 'report' || reports.length > 0)
  const hindered = mine ? hindrance(actor, due, nonconformity, known) : null
  return { may: allowed, turn: mine && !hindered ? due : null, hindered, reports }
}

/** The act a nonconformity waits for. */
function dueAct({ status }: INonconformity, current: INonconformityRound | null): Act | null {
  switch (status) {
    case 'issued':
      return 'acknowledge'
    case 'acknowledged':
      return 'correct'
    case 'correction-done':
      return 'cause'
    case 'cause-analysed':
      return current?.analysedAt ? 'plan' : 'cause'
    case 'action-planned':
      return 'report'
    case 'implemented':
      return 'verify'
    case 'verified':
      return 'close'
    default:
      return null
  }
}

function hindrance(
  actor: Actor & { name: string },
  due: Act,
  { department, correctedBy, raisedBy }: INonconformity,
  { all, current }: Known,
): Refusal | null {
  const outcome =
    due === 'verify'
      ? mayVerify(actor, whoAnswered({ department, correctedBy, ...all }))
      : due === 'close'
        ? mayClose(actor, { raisedBy: raisedBy.id, verifiedBy: current?.verifiedBy?.id ?? '' })
        : null
  return outcome && !outcome.ok ? outcome.refusal : null
}
