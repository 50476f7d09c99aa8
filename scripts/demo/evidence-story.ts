import type { Day } from '~/domain/shared/calendar'

/** What happened to one item of a list. A day ('2026-11-12'), or a moment ('2026-11-12 14:20') where the time matters. */
export type Step = { on: string } & (
  | { act: 'hand-in'; issued: Day; files: string[]; note: string | null }
  | { act: 'accept' }
  | { act: 'return'; reason: string }
  | { act: 'withdraw' }
  | { act: 'remark'; text: string; by?: string }
  | { act: 'unassign'; text: string }
)

export interface Story {
  /** The id of the item within its department's list. */
  id: string
  owner: string | null
  due: Day
  steps: Step[]
}

type Files = string | string[]

/** Handed in, and accepted on the next working day. */
export function ready(id: string, owner: string, due: string, on: string, issued: Day, files: Files, ...more: Step[]): Story {
  return { id, owner, due: inYear(due), steps: [handIn(on, issued, files), accept(nextWorkingDay(inYear(on))), ...more] }
}

/** Handed in and not looked at yet. */
export function waiting(id: string, owner: string, due: string, on: string, issued: Day, files: Files, ...more: Step[]): Story {
  return { id, owner, due: inYear(due), steps: [handIn(on, issued, files), ...more] }
}

/** Given to somebody; the steps say what came of it, nothing when nothing did. */
export function owned(id: string, owner: string | null, due: string, ...steps: Step[]): Story {
  return { id, owner, due: inYear(due), steps }
}

export function handIn(on: string, issued: Day, files: Files, note: string | null = null): Step {
  return { on: inYear(on), act: 'hand-in', issued: inYear(issued), files: [files].flat(), note }
}

export function accept(on: string): Step {
  return { on: inYear(on), act: 'accept' }
}

export function sendBack(on: string, reason: string): Step {
  return { on: inYear(on), act: 'return', reason }
}

export function withdraw(on: string): Step {
  return { on: inYear(on), act: 'withdraw' }
}

/** Written by the head of the department, unless it says by whom. */
export function remark(on: string, text: string, by?: string): Step {
  return { on: inYear(on), act: 'remark', text, ...(by ? { by } : {}) }
}

/** Its owner is gone; nobody has it until somebody is named. */
export function unassign(on: string, text: string): Step {
  return { on: inYear(on), act: 'unassign', text }
}

// People write '11-20' for a day of this year.
function inYear(day: string): string {
  return /^\d{2}-\d{2}\b/.test(day) ? `2026-${day}` : day
}

function nextWorkingDay(day: string): Day {
  const next = new Date(`${day.slice(0, 10)}T00:00:00Z`)
  do next.setUTCDate(next.getUTCDate() + 1)
  while ([0, 6].includes(next.getUTCDay()))
  return next.toISOString().slice(0, 10)
}
