import type { ShownState } from '~/domain/evidence/evidence-state'
import type { Day } from '~/domain/shared/calendar'

/** One item of a list as one reader sees it. What they may not see is null: a dash, and no count. */
export interface EvidenceRowView {
  ref: string
  /** 序号, through the whole list. */
  number: number
  code: string
  name: string
  tries: string
  clauses: { ref: string; number: string; letter: string }[]
  /** 责任岗位: the role the list names; the person is chosen in the department. */
  role: string
  /** False: state, person, dates and remark are not this reader's. */
  visible: boolean
  owner: { id: string; name: string } | null
  dueOn: Day | null
  /** Nothing is handed in and the day has passed. */
  late: boolean
  state: ShownState | null
  validUntil: Day | null
  remark: string | null
  /** The newest version that was not withdrawn. */
  latest: { number: number; version: number; by: string; byId: string; at: string; files: number; reason: string | null } | null
  /** Of the assignment; 0 when nothing was done about the item yet. */
  version: number
}
