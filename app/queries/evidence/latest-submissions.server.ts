import type { EntityManager } from '@mikro-orm/core'
import { EvidenceSubmission, type IEvidenceAssignment, type IEvidenceSubmission, SubmissionFile } from '~db/entities/evidence'
import type { EvidenceRowView } from './evidence-row.view'

/** The newest version of each assignment that was not withdrawn. */
export async function latestSubmissions(
  em: EntityManager,
  assignments: readonly IEvidenceAssignment[],
): Promise<Map<string, IEvidenceSubmission>> {
  if (assignments.length === 0) return new Map()
  const submissions = await em.find(
    EvidenceSubmission,
    { assignment: { $in: assignments.map((assignment) => assignment.id) }, state: { $ne: 'withdrawn' } },
    { populate: ['submittedBy'], orderBy: { number: 'asc' } },
  )
  return new Map(submissions.map((submission) => [submission.assignment.id, submission]))
}

/** How many files each submission brought. */
export async function countFiles(em: EntityManager, submissions: readonly IEvidenceSubmission[]): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  if (submissions.length === 0) return counts
  const files = await em.find(
    SubmissionFile,
    { submission: { $in: submissions.map((submission) => submission.id) } },
    { fields: ['submission'] },
  )
  for (const file of files) counts.set(file.submission.id, (counts.get(file.submission.id) ?? 0) + 1)
  return counts
}

/** What a row says of its newest version. */
export function asLatest(submission: IEvidenceSubmission, files: ReadonlyMap<string, number>): EvidenceRowView['latest'] {
  return {
    number: submission.number,
    version: submission.version,
    by: submission.submittedBy.name as string,
    byId: submission.submittedBy.id,
    at: submission.submittedAt.toISOString(),
    files: files.get(submission.id) ?? 0,
    reason: submission.state === 'returned' ? (submission.reason ?? null) : null,
  }
}
