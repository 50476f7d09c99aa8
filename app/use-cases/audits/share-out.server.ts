import { type EntityManager, LockMode, OptimisticLockError } from '@mikro-orm/core'
import type { TeamMember } from '~/domain/audits/independence'
import { type Choice, type SharedRow, shareEvenly, shareOut, sharingMark } from '~/domain/audits/sharing'
import { granted, type Outcome, refused } from '~/domain/shared/outcome'
import { Audit, AuditMember, ChecklistItem, type IChecklistItem } from '~db/entities/audits'
import { type IPerson, Person } from '~db/entities/people'
import { leaveTrail, type TrailActor } from '~db/trail'

export interface SharingOut {
  auditId: string
  version: number
  /** What sharingMark() said when the form was made. */
  mark: string
  /** What was chosen by hand, or everything that is open, theme by theme. */
  how: Choice | 'evenly'
  now: Date
}

/**
 * Give rows of an audit to its auditors. Until it is finished; judged rows stay with their judge. Answers with how many changed hands.
 * Throws an OptimisticLockError when somebody else shared out, or started the audit, since the form was made.
 */
export async function shareOutRows(
  em: EntityManager,
  actor: TrailActor,
  { auditId, version, mark, how, now }: SharingOut,
): Promise<Outcome<number>> {
  const audit = await em.findOneOrFail(Audit, { id: auditId }, { lockMode: LockMode.OPTIMISTIC, lockVersion: version })
  if (audit.status === 'finished') return refused({ code: 'audit-not-under-way', params: { status: audit.status } })
  const items = (await em.find(ChecklistItem, { audit }, { orderBy: { position: 'asc' } })) as IChecklistItem[]
  const standing = items.map((item) => ({ position: item.position, assignedTo: item.assignedTo?.id ?? null }))
  if (sharingMark(standing) !== mark) throw OptimisticLockError.lockFailed(audit)

  const team = await auditorsOf(em, auditId)
  const rows = items.map(asRow)
  const shared = how === 'evenly' ? granted(shareEvenly(rows, team)) : shareOut(rows, team, how)
  if (!shared.ok) return shared
  const moved = items.filter((item) => shared.value.has(item.position))
  if (moved.length === 0) return granted(0)

  for (const item of moved) {
    const to = shared.value.get(item.position) ?? null
    item.assignedTo = to === null ? null : em.getReference(Person, to)
  }
  leaveTrail(
    em,
    actor,
    'checklist.shared-out',
    audit,
    { number: audit.number, shares: tellShares(items, team) },
    { now, departments: audit.departments, auditId, touches: moved },
  )
  await em.flush()
  return granted(moved.length)
}

/** Who may be given rows: the team, without those who are no auditors any more. The lead first. */
async function auditorsOf(em: EntityManager, audit: string): Promise<TeamMember[]> {
  const members = await em.find(AuditMember, { audit }, { populate: ['person'], orderBy: { position: 'asc' } })
  return members.flatMap(({ person, overrideReason }) => {
    const { id, name, department, roles, disabledAt } = person as IPerson
    if (disabledAt || !roles.includes('auditor')) return []
    return { id, name, department: department ?? null, overrideReason: overrideReason ?? null }
  })
}

function asRow(item: IChecklistItem): SharedRow {
  const judged = item.judgement !== null && item.judgement !== undefined
  return {
    position: item.position,
    theme: item.theme ?? null,
    departments: item.departments,
    judged,
    holder: (judged ? item.judgedBy : item.assignedTo)?.id ?? null,
  }
}

/** How many open rows everybody has now. */
function tellShares(items: readonly IChecklistItem[], team: readonly TeamMember[]): { name: string; rows: number }[] {
  return team.map(({ id, name }) => ({
    name,
    rows: items.filter((item) => !item.judgement && item.assignedTo?.id === id).length,
  }))
}
