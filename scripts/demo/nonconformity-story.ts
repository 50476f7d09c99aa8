import type { Day } from '~/domain/shared/calendar'

/** What somebody did with a nonconformity after it was issued. `at` is a moment: '2026-05-15 08:35'. */
export type AnswerStep = { by: string; at: string } & (
  | { act: 'acknowledge' }
  | { act: 'correct'; correction: string; files: string[] }
  | { act: 'find-cause'; whys: string[]; rootCause: string }
  | ({ act: 'plan' } & DemoPlan)
  | { act: 'done'; position: number; on: Day; note: string; files: string[] }
  | { act: 'verify'; effective: boolean; method: string; result: string }
  | { act: 'close' }
)

export interface DemoPlan {
  /** Their owners by key (see texts/people-list.ts). */
  actions: { what: string; owner: string; due: Day }[]
  spread: string | null
  documents: string | null
  effectiveness: string
}

/** Everything a department and its verifiers wrote about one nonconformity, in the order of time. */
export interface DemoAnswer {
  number: string
  steps: AnswerStep[]
}
