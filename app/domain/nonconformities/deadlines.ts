import { addDays, type Day } from '../shared/calendar'
import { granted, type Outcome, refused } from '../shared/outcome'
import type { Grade } from './draft'

/** The five days a nonconformity is held to (audit-practice §5, rule 3): who is asked for what, in their order. */
export const STAGES = ['acknowledge', 'correct', 'plan', 'implement', 'verify'] as const
export type Stage = (typeof STAGES)[number]

/** Calendar days from the day of issue to each stage, and the days an action has to have worked before it is verified. */
export type DeadlineDays = Record<Stage | 'wait', number>

/** What a plant starts with (audit-practice §5, rules 2 and 3); the quality manager changes it, `deadline_rules` holds it then. */
export const DEFAULT_DEADLINES: Readonly<Record<Grade, DeadlineDays>> = {
  major: { acknowledge: 1, correct: 1, plan: 5, implement: 15, verify: 45, wait: 30 },
  minor: { acknowledge: 2, correct: 3, plan: 10, implement: 30, verify: 60, wait: 30 },
}

export type DueDays = Record<Stage, Day>

/** The days by which each stage is due, counted from `from`: the day of issue, or the day an action was refused. */
export function dueDays(rule: DeadlineDays, from: Day): DueDays {
  return Object.fromEntries(STAGES.map((stage) => [stage, addDays(from, rule[stage])])) as DueDays
}

/** More than a year is no deadline. */
const LONGEST = 365

/** New deadlines as they may be stored: whole days of at most a year, none before the stage it follows. */
export function setDeadlines(rule: DeadlineDays): Outcome<DeadlineDays> {
  for (const field of [...STAGES, 'wait'] as const) {
    if (!Number.isInteger(rule[field]) || rule[field] < 0 || rule[field] > LONGEST)
      return refused({ code: 'deadline-wrong', field, params: { longest: LONGEST } })
  }
  const early = STAGES.find((stage, index) => index > 0 && rule[stage] < rule[STAGES[index - 1] as Stage])
  return early ? refused({ code: 'deadline-before-earlier', field: early }) : granted(rule)
}
