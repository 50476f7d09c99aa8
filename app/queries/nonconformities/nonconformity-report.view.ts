import type { Grade, Nature } from '~/domain/nonconformities/draft'
import type { NcStatus } from '~/domain/nonconformities/status'
import type { Day } from '~/domain/shared/calendar'

/** A name and a day under a part of the report, as people sign it. */
export interface Signed {
  name: string
  /** Null on the part of somebody who has not signed yet. */
  on: Day | null
}

/** Everything the report QR-IA-05 says, in its reader's language; what people wrote as they typed it. Null and empty: to be filled in by hand. */
export interface NonconformityReportView {
  id: string
  number: string
  version: number
  status: NcStatus
  /** The day this copy tells of. */
  today: Day
  company: { name: string; nameEn: string }
  form: { id: string; title: string; revision: string; retention: string }
  /** Of the audit: which management system it belongs to. */
  criteria: { letter: string }[]
  audit: { number: string; startsOn: Day; endsOn: Day }
  department: string
  heads: string[]
  /** Edition and number; the clause it cites alone. */
  clause: { edition: string; number: string; title: string }
  grade: Grade
  nature: Nature | null
  requirement: string
  fact: string
  evidence: string
  raisedBy: { name: string; department: string; on: Day | null }
  acknowledged: Signed | null
  correction: string
  corrected: Signed | null
  correctDue: Day | null
  /** Rounds whose action was found not effective, the oldest first. */
  refused: { number: number; result: string; by: string; on: Day | null }[]
  whys: string[]
  rootCause: string
  analysed: Signed | null
  planDue: Day | null
  actions: { what: string; owner: string; dueOn: Day; doneOn: Day | null }[]
  /** Null until actions are planned; then null says "no". */
  planned: (Signed & { spread: string | null; documents: string | null; effectiveness: string }) | null
  implementedOn: Day | null
  verification: { method: string; result: string; effective: boolean; by: string; department: string; on: Day | null } | null
  verifyDue: Day | null
  closed: Signed | null
}
