import type { Grade, Nature } from '~/domain/nonconformities/draft'
import type { NcStatus } from '~/domain/nonconformities/status'
import type { ClauseLabel } from '~/domain/standards/label'
import type { AnswerView } from './answer.view'

export interface NonconformityView {
  id: string
  number: string
  version: number
  status: NcStatus
  grade: Grade
  /** 性质; null: not said. */
  nature: Nature | null
  requirement: string
  fact: string
  evidence: string
  /** Files of the row it was raised on. */
  files: { id: string; name: string }[]
  clause: ClauseLabel & { ref: string; edition: string; title: string }
  audit: { number: string; startsOn: string; endsOn: string }
  position: number
  /** What was asked. */
  question: string
  department: { id: string; title: string }
  /** The departments the row is about: a draft may still go to another of them. */
  departments: { id: string; title: string }[]
  raisedBy: string
  draftedAt: string
  issuedAt: string | null
  form: { id: string; title: string; revision: string }
  /** May its words still be finished by this reader? */
  write: boolean
  /** May this reader open the row it was raised on? */
  sheet: boolean
  /** What was answered since it was issued; null before. */
  answer: AnswerView | null
  related: RelatedView
}

export interface RelatedView {
  /** Of the same department and clause, the newest first. */
  others: { number: string; status: NcStatus; fact: string }[]
  /** How many of them were issued within the last twelve months. */
  withinYear: number
}
