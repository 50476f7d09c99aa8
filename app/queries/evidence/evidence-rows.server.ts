import type { EntityManager } from '@mikro-orm/core'
import type { EvidenceDoc, Library } from '~/content/library'
import { shownState } from '~/domain/evidence/evidence-state'
import type { Day } from '~/domain/shared/calendar'
import type { Locale } from '~/domain/shared/locale'
import { parseClauseRef } from '~/domain/standards/clause-ref'
import { editionStanding } from '~/domain/standards/edition'
import { compareLabels } from '~/domain/standards/label'
import {
  EvidenceAssignment,
  EvidenceSubmission,
  type IEvidenceAssignment,
  type IEvidenceSubmission,
  SubmissionFile,
} from '~db/entities/evidence'
import type { IPerson } from '~db/entities/people'
import { type EvidenceReach, reachesEvidence } from './evidence-reach.server'
import type { EvidenceRowView } from './evidence-row.view'

interface Reader {
  library: Library
  locale: Locale
  today: Day
  reach: EvidenceReach
}

/** The rows of some items, in their order, as the reader may see them. Three queries, however many items. */
export async function evidenceRows(em: EntityManager, items: readonly EvidenceDoc[], reader: Reader): Promise<EvidenceRowView[]> {
  const refs = items.map((item) => item.ref)
  const assignments = await em.find(EvidenceAssignment, { item: { $in: refs } }, { populate: ['owner'] })
  const seen = assignments.filter((assignment) =>
    reachesEvidence(reader.reach, { department: assignment.department, ownerId: assignment.owner?.id ?? null }),
  )
  const latest = await latestSubmissions(em, seen)
  const files = await countFiles(em, [...latest.values()])
  const byRef = new Map(assignments.map((assignment) => [assignment.item.ref, assignment]))
  return items.map((item) => {
    const assignment = byRef.get(item.ref)
    const submission = assignment && latest.get(assignment.id)
    return asRow(item, reader, assignment, submission, files)
  })
}

async function latestSubmissions(
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

async function countFiles(em: EntityManager, submissions: readonly IEvidenceSubmission[]): Promise<Map<string, number>> {
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

function asRow(
  item: EvidenceDoc,
  { library, locale, today, reach }: Reader,
  assignment: IEvidenceAssignment | undefined,
  submission: IEvidenceSubmission | undefined,
  files: ReadonlyMap<string, number>,
): EvidenceRowView {
  const owner = (assignment?.owner as IPerson | null | undefined) ?? null
  const visible = reachesEvidence(reach, { department: item.department, ownerId: owner?.id ?? null })
  const state = assignment ? shownState({ state: assignment.state, validUntil: assignment.validUntil ?? null }, today) : 'missing'
  const dueOn = assignment?.dueOn ?? null
  const facts = {
    ref: item.ref,
    number: item.position,
    code: item.code,
    name: item.name[locale],
    tries: item.tries[locale],
    clauses: labelledClauses(library, item, today),
    role: library.departments.get(item.department)?.roles[item.owner]?.[locale] ?? item.owner,
  }
  if (!visible)
    return {
      ...facts,
      visible,
      owner: null,
      dueOn: null,
      late: false,
      state: null,
      validUntil: null,
      remark: null,
      latest: null,
      version: 0,
    }
  return {
    ...facts,
    visible,
    owner: owner && { id: owner.id, name: owner.name },
    dueOn,
    late: dueOn !== null && dueOn < today && (state === 'missing' || state === 'returned' || state === 'expired'),
    state,
    validUntil: assignment?.validUntil ?? null,
    remark: assignment?.remark ?? null,
    latest: submission ? asLatest(submission, files) : null,
    version: assignment?.version ?? 0,
  }
}

function asLatest(submission: IEvidenceSubmission, files: ReadonlyMap<string, number>): EvidenceRowView['latest'] {
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

function labelledClauses(library: Library, item: EvidenceDoc, today: Day): EvidenceRowView['clauses'] {
  return item.clauses
    .flatMap((ref) => {
      const clause = parseClauseRef(ref)
      const edition = clause && library.editions.get(clause.edition)
      // A withdrawn edition stays out of the list; one in its transition is still worked with.
      return clause && edition && editionStanding(edition, today) !== 'withdrawn'
        ? [{ ref, number: clause.number, letter: edition.letter }]
        : []
    })
    .sort(compareLabels)
}
