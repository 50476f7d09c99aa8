import type { ReportWords } from '~/domain/audits/audit-report'

/** The words of a report as they stand now: what a conflict shows beside what was typed. */
export interface StandingReport {
  version: number
  words: ReportWords
  /** Who wrote them last. */
  by: string
}
