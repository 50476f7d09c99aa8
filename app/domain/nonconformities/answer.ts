import type { Day } from '../shared/calendar'
import { granted, type Outcome, refused } from '../shared/outcome'
import { tooLong } from '../shared/text-length'
import { PART_LIMIT } from './draft'

/** Five times why is the habit; a chain that ends sooner or needs two more is allowed. */
export const WHYS_MOST = 7

export interface Cause {
  /** Question and answer of each step, in order; one line each. */
  whys: readonly string[]
  rootCause: string
}

/** What was done at once, as it may be stored: something has to be said, endless is not allowed. */
export function writeCorrection(text: string): Outcome<string> {
  const correction = text.trim()
  if (correction === '') return refused({ code: 'correction-missing', field: 'correction' })
  return tooLong({ correction }, PART_LIMIT) ?? granted(correction)
}

/** A chain of whys to its root cause, as it may be stored: empty steps fall out, one step at least stays. */
export function analyseCause({ whys, rootCause }: Cause): Outcome<Cause> {
  // One line each: that is how they are stored and printed.
  const steps = whys.map((why) => why.trim().replaceAll(/\s*\n\s*/g, ' ')).filter((why) => why !== '')
  const root = rootCause.trim()
  if (steps.length === 0) return refused({ code: 'why-missing', field: 'why-1' })
  if (steps.length > WHYS_MOST) return refused({ code: 'whys-too-many', field: 'why-1', params: { most: WHYS_MOST } })
  if (root === '') return refused({ code: 'root-cause-missing', field: 'rootCause' })
  const texts = Object.fromEntries([...steps.map((why, index) => [`why-${index + 1}`, why]), ['rootCause', root]])
  return tooLong(texts, PART_LIMIT) ?? granted({ whys: steps, rootCause: root })
}

export interface PlannedAction {
  what: string
  ownerId: string
  dueOn: Day
}

export interface ActionPlan {
  actions: readonly PlannedAction[]
  /** 水平展开: where else it was looked for or will be done. Null: nowhere else. */
  spread: string | null
  /** 文件修订: which documents change. Null: none. */
  documents: string | null
  /** 怎样算有效: what will be looked at, how many, and what counts. */
  effectiveness: string
}

export const ACTIONS_MOST = 20

/**
 * The actions against a cause as they may be stored: each with its owner and a day that is not before the nonconformity itself.
 * Lines left empty fall out; positions in fields count the lines that stay, from 1.
 */
export function planActions(plan: ActionPlan, issuedOn: Day): Outcome<ActionPlan> {
  const actions = plan.actions
    .map((action) => ({ ...action, what: action.what.trim() }))
    .filter(({ what, ownerId, dueOn }) => what !== '' || ownerId !== '' || dueOn !== '')
  if (actions.length === 0) return refused({ code: 'action-missing', field: 'what-1' })
  if (actions.length > ACTIONS_MOST) return refused({ code: 'actions-too-many', field: 'what-1', params: { most: ACTIONS_MOST } })
  for (const [index, { what, ownerId, dueOn }] of actions.entries()) {
    const position = index + 1
    if (what === '') return refused({ code: 'action-without-words', field: `what-${position}`, params: { position } })
    if (ownerId === '') return refused({ code: 'action-without-owner', field: `owner-${position}`, params: { position } })
    if (dueOn === '') return refused({ code: 'action-without-day', field: `due-${position}`, params: { position } })
    if (dueOn < issuedOn)
      return refused({ code: 'action-before-nonconformity', field: `due-${position}`, params: { position, day: issuedOn } })
  }
  const texts = { spread: orNull(plan.spread), documents: orNull(plan.documents), effectiveness: plan.effectiveness.trim() }
  if (texts.effectiveness === '') return refused({ code: 'effectiveness-missing', field: 'effectiveness' })
  const long = { ...Object.fromEntries(actions.map(({ what }, index) => [`what-${index + 1}`, what])), ...texts }
  return tooLong(long, PART_LIMIT) ?? granted({ actions, ...texts })
}

/** What is said when an action is done. */
export interface ActionReport {
  doneOn: Day
  /** What was done, with the numbers of its records. */
  note: string
}

/**
 * Whether an action may be reported done: it is still open, the day has come and is not before the nonconformity,
 * and there is something to look at.
 * The last one needs a file among all of them: a closed nonconformity has at least one attachment (audit-practice §5, rule 1).
 */
export function reportAction(
  action: { position: number; doneOn: Day | null },
  report: ActionReport,
  { issuedOn, today, last, files }: { issuedOn: Day; today: Day; last: boolean; files: number },
): Outcome<ActionReport> {
  const note = report.note.trim()
  if (action.doneOn) return refused({ code: 'action-done-already', params: { position: action.position } })
  if (report.doneOn > today) return refused({ code: 'action-done-in-future', field: 'doneOn', params: { day: report.doneOn } })
  if (report.doneOn < issuedOn)
    return refused({ code: 'action-before-nonconformity', field: 'doneOn', params: { position: action.position, day: issuedOn } })
  if (note === '') return refused({ code: 'action-note-missing', field: 'note' })
  if (last && files === 0) return refused({ code: 'implementation-without-file', field: 'files' })
  return tooLong({ note }, PART_LIMIT) ?? granted({ doneOn: report.doneOn, note })
}

function orNull(text: string | null): string | null {
  return text?.trim() || null
}
