import type { EntityManager } from '@mikro-orm/core'
import type { EvidenceDoc, Library } from '~/content/library'
import { shownState } from '~/domain/evidence/evidence-state'
import { may } from '~/domain/people/permissions'
import type { Actor } from '~/domain/people/roles'
import type { Day } from '~/domain/shared/calendar'
import type { Locale } from '~/domain/shared/locale'
import { EvidenceAssignment, EvidenceSubmission } from '~db/entities/evidence'
import type { TodoView } from './home.view'

interface Reader {
  library: Library
  locale: Locale
  today: Day
}

/** Items given to this reader, and for a head what is late in the department: to hand in, to hand in again, to renew. Two queries. */
export async function evidenceTasks(em: EntityManager, actor: Actor, reader: Reader): Promise<TodoView[]> {
  const heads = actor.roles.includes('department-head') && actor.department !== null
  const assignments = await em.find(EvidenceAssignment, {
    $or: [{ owner: actor.id }, ...(heads ? [{ department: actor.department as string, dueOn: { $lt: reader.today } }] : [])],
    state: { $ne: 'submitted' },
  })
  const returned = await em.find(
    EvidenceSubmission,
    {
      assignment: { $in: assignments.filter((assignment) => assignment.state === 'returned').map((assignment) => assignment.id) },
      state: 'returned',
    },
    { fields: ['assignment', 'reason', 'number'], orderBy: { number: 'asc' } },
  )
  const reasons = new Map(returned.map((submission) => [submission.assignment.id, submission.reason ?? null]))
  return assignments.flatMap((assignment): TodoView[] => {
    const item = reader.library.evidence.get(assignment.item.ref)
    const state = shownState({ state: assignment.state, validUntil: assignment.validUntil ?? null }, reader.today)
    const kind = KINDS[state]
    if (!item || !kind) return []
    return [
      {
        ...aboutItem(item, reader),
        kind,
        dueOn: assignment.dueOn ?? null,
        count: 1,
        reason: reasons.get(assignment.id) ?? null,
        id: item.ref,
      },
    ]
  })
}

const KINDS = { missing: 'hand-in', returned: 'hand-in-again', expired: 'renew', submitted: null, accepted: null } as const

/** What waits for a reviewer, one line a department. One query. */
export async function reviewTasks(em: EntityManager, actor: Actor, { library, locale }: Reader): Promise<TodoView[]> {
  if (!may(actor, 'evidence.review', {})) return []
  const waiting = await em.find(
    EvidenceAssignment,
    { state: 'submitted', item: { retiredAt: null } },
    { fields: ['department', 'dueOn'] },
  )
  const departments = new Map<string, { count: number; dueOn: Day | null }>()
  for (const { department, dueOn } of waiting) {
    const known = departments.get(department) ?? { count: 0, dueOn: null }
    departments.set(department, { count: known.count + 1, dueOn: earlier(known.dueOn, dueOn ?? null) })
  }
  return [...departments].map(([id, { count, dueOn }]) => {
    const title = library.departments.get(id)?.title[locale] ?? id
    return { kind: 'review', subject: title, place: title, dueOn, count, reason: null, id }
  })
}

function aboutItem(item: EvidenceDoc, { library, locale }: Reader): Pick<TodoView, 'subject' | 'place'> {
  return {
    subject: `${item.code} ${item.name[locale]}`,
    place: library.departments.get(item.department)?.title[locale] ?? item.department,
  }
}

function earlier(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return a ?? b
  return a < b ? a : b
}
