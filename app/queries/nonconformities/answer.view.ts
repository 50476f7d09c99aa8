import type { DueDays } from '~/domain/nonconformities/deadlines'
import type { Blocking } from '~/domain/nonconformities/waiting'
import type { Day } from '~/domain/shared/calendar'
import type { Refusal } from '~/domain/shared/outcome'

/** What can be done on the page of an issued nonconformity. */
export const ACTS = ['acknowledge', 'correct', 'cause', 'plan', 'report', 'verify', 'close'] as const
export type Act = (typeof ACTS)[number]

/** Who said something, and when (an instant). */
export interface Said {
  by: string
  at: string
}

export interface AnswerFileView {
  id: string
  name: string
}

export interface ActionView {
  position: number
  version: number
  what: string
  owner: string
  dueOn: Day
  doneOn: Day | null
  note: string | null
  doneBy: string | null
  files: AnswerFileView[]
}

/** One way from the cause to its verification. */
export interface RoundView {
  number: number
  version: number
  whys: string[]
  rootCause: string
  /** Null: the cause of the round before, to be thought over. */
  analysed: Said | null
  spread: string | null
  documents: string | null
  effectiveness: string | null
  planned: Said | null
  actions: ActionView[]
  implementedOn: Day | null
  verification: (Said & { method: string; result: string; effective: boolean }) | null
}

/** What a department answered, what is due, and what this reader may do about it. */
export interface AnswerView {
  due: DueDays
  acknowledged: Said | null
  correction: (Said & { text: string; files: AnswerFileView[] }) | null
  round: RoundView | null
  /** Rounds whose actions did not work, the first first. */
  earlier: RoundView[]
  closed: Said | null
  /** Who is waited for, by name, since when; null when nobody is. */
  blocking: (Blocking & { names: string[]; since: string }) | null
  /** The first day on which "effective" may be said; null before every action is done. */
  verifiableFrom: Day | null
  /** What this reader may do to it in some state: for the door of its acts. */
  may: Act[]
  /** What this reader may do now. */
  turn: Act | null
  /** Why this reader, whose role could do it, may not: verifier and finder are somebody else. */
  hindered: Refusal | null
  /** Open actions this reader may report done. */
  reports: number[]
}

/** Somebody an action can be given to. */
export interface OwnerOption {
  id: string
  name: string
  department: string | null
}
