import { may } from '../people/permissions'
import type { Actor } from '../people/roles'
import { granted, type Outcome, refused } from '../shared/outcome'
import { tooLong } from '../shared/text-length'
import { auditAccess } from './audit-access'
import type { AuditStatus } from './audit-status'

/** What the lead writes in the audit report, in the order of the form (audit-practice §7.6); everything else in it is counted. */
export const REPORT_PARTS = [
  'purpose',
  'scope',
  'sampling',
  'comparison',
  'conclusion',
  'strengths',
  'suggestions',
  'notCovered',
  'distribution',
] as const
export type ReportPart = (typeof REPORT_PARTS)[number]
export type ReportWords = Record<ReportPart, string>

/** A page and a half of paper. */
export const REPORT_LIMIT = 4000

/** The words of a report as they may be stored: unfinished is allowed, endless is not, and what was issued stays. */
export function writeReport(report: { number: string; issued: boolean }, words: ReportWords): Outcome<ReportWords> {
  if (report.issued) return refused({ code: 'report-issued-already', params: { number: report.number } })
  const trimmed = Object.fromEntries(REPORT_PARTS.map((part) => [part, words[part].trim()])) as ReportWords
  return tooLong(trimmed, REPORT_LIMIT) ?? granted(trimmed)
}

/**
 * Whether a person may issue a report: the audit is finished, it says what it comes to, and somebody else wrote it last
 * (product.md, four eyes: the author does not approve).
 */
export function issueReport(
  audit: { number: string; status: AuditStatus },
  report: { conclusion: string; writtenBy: string; issued: boolean } | null,
  issuer: { id: string; name: string },
): Outcome<null> {
  const { number, status } = audit
  if (status !== 'finished') return refused({ code: 'report-before-finish', params: { status } })
  if (report?.issued) return refused({ code: 'report-issued-already', params: { number } })
  if (!report || report.conclusion.trim() === '') return refused({ code: 'report-without-conclusion', params: { number } })
  if (report.writtenBy === issuer.id) return refused({ code: 'report-writer-issues', params: { name: issuer.name } })
  return granted(null)
}

export interface ReportAccess {
  read: boolean
  write: boolean
  issue: boolean
}

/**
 * What a person may do with the report of an audit. Until it is issued it is the team's and theirs who issue it; then it is read
 * by whoever reads the checklist. The lead writes it, or the quality manager.
 */
export function reportAccess(
  actor: Actor,
  audit: { status: AuditStatus; departments: readonly string[]; lead: string; team: readonly string[] },
  issued: boolean,
): ReportAccess {
  const subject = { departments: audit.departments, team: audit.team }
  const issuer = may(actor, 'reports.issue', subject)
  const read = auditAccess(actor, audit).checklist && (issued || issuer || may(actor, 'audits.judge', subject))
  const author = audit.lead === actor.id || may(actor, 'audits.plan', subject)
  return {
    read,
    write: read && !issued && author && may(actor, 'reports.write', subject),
    issue: read && !issued && issuer && audit.status === 'finished',
  }
}
