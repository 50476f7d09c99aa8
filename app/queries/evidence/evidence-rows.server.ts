import type { EntityManager } from '@mikro-orm/core'
import type { EvidenceDoc, Library } from '~/content/library'
import { shownState } from '~/domain/evidence/evidence-state'
import type { Day } from '~/domain/shared/calendar'
import type { Locale } from '~/domain/shared/locale'
import { EvidenceAssignment, type IEvidenceAssignment, type IEvidenceSubmission } from '~db/entities/evidence'
import type { IPerson } from '~db/entities/people'
import { type EvidenceReach, reachesEvidence } from './evidence-reach.server'
import type { EvidenceRowView } from './evidence-row.view'
import { labelledClauses } from './labelled-clauses'
import { asLatest, countFiles, latestSubmissions } from './latest-submissions.server'

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
