/** The words of a draft as they stand now: what a conflict shows beside what was typed. */
export interface StandingWords {
  version: number
  requirement: string
  fact: string
  evidence: string
  department: string
  /** Who wrote them last. */
  by: string | null
}
