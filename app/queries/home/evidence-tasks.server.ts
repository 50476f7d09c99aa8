import type { EntityManager } from '@mikro-orm/core'
import type { EvidenceDoc } from '~/content/library'
import { shownState } from '~/domain/evidence/evidence-state'
import { may } from '~/domain/people/permissions'
import type { Actor } from '~/domain/people/roles'
import { type Day, daysBetween } from '~/domain/shared/calendar'
import { shortDay } from '~/i18n/dates'
import { EvidenceAssignment, EvidenceSubmission, type IEvidenceAssignment } from '~db/entities/evidence'
import { plantDay } from '~db/plant-time'
import type { TodoView } from './home.view'
import { excerpt, type Reader, titleOf } from './reader'

const KINDS = { missing: 'hand-in', returned: 'hand-in-again', expired: 'renew', submitted: null, accepted: null } as const

/** Items given to this reader, and for a head what is late in the department: to hand in, to hand in again, to renew. Two queries. */
export async function evidenceTasks(em: EntityManager, actor: Actor, reader: Reader): Promise<TodoView[]> {
  const heads = actor.roles.includes('department-head') && actor.department !== null
  const assignments = await em.find(
    EvidenceAssignment,
    {
      $or: [{ owner: actor.id }, ...(heads ? [{ department: actor.department as string, dueOn: { $lt: reader.today } }] : [])],
      state: { $ne: 'submitted' },
    },
    { populate: ['item', 'owner'] },
  )
  const reasons = await reasonsOf(
    em,
    assignments.filter((assignment) => assignment.state === 'returned').map((assignment) => assignment.id),
  )
  return assignments.flatMap((assignment): TodoView[] => {
    const item = reader.library.evidence.get(assignment.item.ref as string)
    const { owner, dueOn, state, validUntil } = assignment
    const kind = KINDS[shownState({ state, validUntil: validUntil ?? null }, reader.today)]
    if (!item || !kind) return []
    return [
      {
        ...aboutItem(item, reader),
        kind,
        // What ran out was due on its last day, whatever was agreed for the version before.
        dueOn: (kind === 'renew' ? validUntil : dueOn) ?? null,
        id: item.ref,
        position: null,
        because: owner?.id === actor.id ? null : owner ? 'department' : 'nobody',
        says: {
          owner: (owner?.name as string | undefined) ?? '',
          reason: excerpt(reasons.get(assignment.id) ?? '', 80),
          until: validUntil ? shortDay(validUntil, reader.locale) : '',
        },
      },
    ]
  })
}

async function reasonsOf(em: EntityManager, assignments: readonly string[]): Promise<Map<string, string>> {
  if (assignments.length === 0) return new Map()
  const returned = await em.find(
    EvidenceSubmission,
    { assignment: { $in: [...assignments] }, state: 'returned' },
    { fields: ['assignment', 'reason', 'number'], orderBy: { number: 'asc' } },
  )
  return new Map(returned.map((submission) => [submission.assignment.id, submission.reason ?? '']))
}

interface Waiting {
  count: number
  dueOn: Day | null
  since: Date
}

/** What waits for a reviewer, one line a department. One query. */
export async function reviewTasks(em: EntityManager, actor: Actor, reader: Reader): Promise<TodoView[]> {
  if (!may(actor, 'evidence.review', {})) return []
  const versions = await em.find(
    EvidenceSubmission,
    { state: 'submitted', assignment: { state: 'submitted', item: { retiredAt: null } } },
    { populate: ['assignment'], orderBy: { submittedAt: 'asc' } },
  )
  // Of two versions that were handed in one after the other only the newer is reviewed.
  const newest = new Map(versions.map((version) => [version.assignment.id, version]))
  const departments = new Map<string, Waiting>()
  for (const { assignment, submittedAt } of newest.values()) {
    const { department, dueOn } = assignment as IEvidenceAssignment
    const known = departments.get(department) ?? { count: 0, dueOn: null, since: submittedAt }
    const since = new Date(Math.min(submittedAt.getTime(), known.since.getTime()))
    departments.set(department, { count: known.count + 1, dueOn: earlier(known.dueOn, dueOn ?? null), since })
  }
  return [...departments].map(([id, { count, dueOn, since }]) => {
    const handedIn = plantDay(since)
    const says = { count, since: shortDay(handedIn, reader.locale), days: daysBetween(handedIn, reader.today) }
    return { kind: 'review', subject: titleOf(id, reader), place: '', dueOn, id, position: null, because: null, says }
  })
}

function aboutItem(item: EvidenceDoc, reader: Reader): Pick<TodoView, 'subject' | 'place'> {
  return { subject: `${item.code} ${item.name[reader.locale]}`, place: titleOf(item.department, reader) }
}

function earlier(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return a ?? b
  return a < b ? a : b
}
