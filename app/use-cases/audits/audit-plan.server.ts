import type { EntityManager } from '@mikro-orm/core'
import { selectableCriteria } from '~/content/checklist-for'
import type { Library } from '~/content/library'
import { assignAuditor, type TeamMember } from '~/domain/audits/independence'
import type { Day } from '~/domain/shared/calendar'
import { granted, type Outcome, refused } from '~/domain/shared/outcome'
import { REASON_LIMIT, tooLong } from '~/domain/shared/text-length'
import { Person } from '~db/entities/people'

/** In characters: one line of the plan. */
const COMPANION_LIMIT = 200

export interface AuditPlan {
  departments: string[]
  criteria: string[]
  startsOn: Day
  endsOn: Day
  leadId: string
  /** The other auditors; the lead is one without being named again. */
  auditorIds: string[]
  companion: string | null
  /** Person → why somebody who is not independent audits all the same. */
  overrides: Record<string, string>
}

/** The criteria in the order of the sheet, or what is wrong with the plan. */
export function checkPlan(plan: AuditPlan, library: Library): Outcome<string[]> {
  if (plan.departments.length === 0) return refused({ code: 'department-missing', field: 'departments' })
  const unknown = plan.departments.find((id) => !library.departments.has(id))
  if (unknown) return refused({ code: 'department-unknown', field: 'departments', params: { id: unknown } })
  if (plan.criteria.length === 0) return refused({ code: 'criteria-missing', field: 'criteria' })
  const selectable = selectableCriteria(library).map((edition) => edition.id)
  const wrong = plan.criteria.find((id) => !selectable.includes(id))
  if (wrong) return refused({ code: 'edition-not-selectable', field: 'criteria', params: { edition: wrong } })
  if (plan.endsOn < plan.startsOn) return refused({ code: 'days-reversed', field: 'endsOn' })
  const long = tooLong({ companion: plan.companion }, COMPANION_LIMIT) ?? tooLong(reasonsOf(plan), REASON_LIMIT)
  if (long) return long
  return granted(selectable.filter((id) => plan.criteria.includes(id)))
}

// Each reason has a field of its own in the form.
function reasonsOf({ overrides }: AuditPlan): Record<string, string> {
  return Object.fromEntries(Object.entries(overrides).map(([person, reason]) => [`override-${person}`, reason]))
}

/** The team, the lead first, with independence held; or who cannot be on it. One query. */
export async function gatherTeam(em: EntityManager, plan: AuditPlan): Promise<Outcome<TeamMember[]>> {
  if (plan.leadId === '') return refused({ code: 'lead-missing', field: 'leadId' })
  const ids = [...new Set([plan.leadId, ...plan.auditorIds])]
  const people = new Map((await em.find(Person, { id: { $in: ids }, disabledAt: null })).map((person) => [person.id, person]))
  const team: TeamMember[] = []
  for (const id of ids) {
    const person = people.get(id)
    if (!person) return refused({ code: 'member-missing', field: 'team' })
    if (!person.roles.includes('auditor'))
      return refused({ code: 'person-not-auditor', field: 'team', params: { name: person.name } })
    const assigned = assignAuditor(
      { id, name: person.name, department: person.department ?? null, overrideReason: plan.overrides[id] ?? null },
      plan.departments,
    )
    if (!assigned.ok) return assigned
    team.push(assigned.value)
  }
  return granted(team)
}
