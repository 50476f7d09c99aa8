import type { EntityManager } from '@mikro-orm/core'
import type { Library } from '~/content/library'
import { SHOWN_STATES, type ShownState, shownState } from '~/domain/evidence/evidence-state'
import type { Actor } from '~/domain/people/roles'
import type { Day } from '~/domain/shared/calendar'
import type { Locale } from '~/domain/shared/locale'
import { EvidenceAssignment, type IEvidenceAssignment } from '~db/entities/evidence'
import type { EvidenceOverviewView } from './evidence-overview.view'
import { evidenceReach } from './evidence-reach.server'

/** How the evidence lists of all departments stand, as far as the reader may know. Two queries. */
export async function evidenceOverview(
  em: EntityManager,
  actor: Actor,
  { library, locale, today }: { library: Library; locale: Locale; today: Day },
): Promise<EvidenceOverviewView> {
  const reach = await evidenceReach(em, actor)
  const departments = [...library.departments.values()].map((department) => ({
    id: department.id,
    title: department.title[locale],
    total: [...library.evidence.values()].filter((item) => item.department === department.id).length,
  }))
  const known = departments.filter(({ id }) => reach.all || reach.departments.has(id)).map(({ id }) => id)
  const assignments = await em.find(
    EvidenceAssignment,
    { $or: [{ department: { $in: known } }, { owner: actor.id }], item: { retiredAt: null } },
    { fields: ['department', 'state', 'validUntil', 'dueOn', 'owner'] },
  )
  return {
    departments: departments
      .filter(({ total }) => total > 0)
      .map((department) => {
        const own = assignments.filter((assignment) => assignment.department === department.id)
        const mine = own.filter((assignment) => assignment.owner?.id === actor.id).length
        const seen = known.includes(department.id) ? count(own, department.total, today) : { counts: null, late: null }
        return { ...department, ...seen, mine }
      }),
  }
}

type Counted = Pick<IEvidenceAssignment, 'state' | 'validUntil' | 'dueOn'>

function count(assignments: readonly Counted[], total: number, today: Day): { counts: Record<ShownState, number>; late: number } {
  const counts = Object.fromEntries(SHOWN_STATES.map((state) => [state, 0])) as Record<ShownState, number>
  let late = 0
  for (const { state: stored, validUntil, dueOn } of assignments) {
    const state = shownState({ state: stored, validUntil: validUntil ?? null }, today)
    counts[state] += 1
    if (dueOn && dueOn < today && (state === 'missing' || state === 'returned' || state === 'expired')) late += 1
  }
  // Nothing was ever done about the rest.
  counts.missing += total - assignments.length
  return { counts, late }
}
