import type { EntityManager } from '@mikro-orm/core'
import type { Library } from '~/content/library'
import { AUDIT_SERIES } from '~/domain/audits/audit-number'
import type { ChecklistRow } from '~/domain/audits/checklist'
import { assignAuditor, type TeamMember } from '~/domain/audits/independence'
import { type Day, yearOf } from '~/domain/shared/calendar'
import { granted, type Outcome, refused } from '~/domain/shared/outcome'
import { Audit, AuditMember, ChecklistItem, type IAudit } from '~db/entities/audits'
import { CheckWording, type ICheckWording } from '~db/entities/documents'
import { Person } from '~db/entities/people'
import { newId } from '~db/identity'
import { takeNumber } from '~db/numbers'
import { leaveTrail, type TrailActor } from '~db/trail'
import { checklistFor, selectableCriteria } from '~/content/checklist-for'

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

/** Plan an audit and build its checklist: number, team with independence held, one row for each question. */
export async function planAudit(
  em: EntityManager,
  actor: TrailActor,
  { library, now, ...plan }: AuditPlan & { library: Library; now: Date },
): Promise<Outcome<IAudit>> {
  const checked = checkPlan(plan, library)
  if (!checked.ok) return checked
  const team = await gatherTeam(em, plan)
  if (!team.ok) return team
  const rows = checklistFor(library, plan)
  if (rows.length === 0) return refused({ code: 'audit-without-rows', field: 'criteria' })
  const wordings = await currentWordings(em, rows)

  return em.transactional(async (tx) => {
    const number = await takeNumber(tx, AUDIT_SERIES.internal, yearOf(plan.startsOn))
    const audit = tx.create(Audit, {
      id: newId(),
      createdAt: now,
      number,
      kind: 'internal',
      status: 'planned',
      departments: plan.departments,
      criteria: checked.value,
      startsOn: plan.startsOn,
      endsOn: plan.endsOn,
      lead: tx.getReference(Person, plan.leadId),
      companion: plan.companion?.trim() || null,
    })
    const members = team.value.map((member, position) =>
      tx.create(AuditMember, { id: newId(), audit, person: tx.getReference(Person, member.id), position, overrideReason: member.overrideReason }),
    )
    const items = rows.map((row, index) =>
      tx.create(ChecklistItem, {
        id: newId(),
        audit,
        position: index + 1,
        checkRef: row.check,
        serves: row.serves,
        theme: row.theme,
        departments: row.departments,
        wording: tx.getReference(CheckWording, (wordings.get(row.check) as ICheckWording).id),
      }),
    )
    tx.persist([audit, ...members, ...items])
    leaveTrail(tx, actor, 'audit.planned', audit, tellPlan(number, plan, team.value), {
      now,
      departments: plan.departments,
      auditId: audit.id,
      touches: [...members, ...items],
    })
    return granted(audit as IAudit)
  })
}

/** The criteria in the order of the sheet, or what is wrong with the plan. */
function checkPlan(plan: AuditPlan, library: Library): Outcome<string[]> {
  if (plan.departments.length === 0) return refused({ code: 'department-missing', field: 'departments' })
  const unknown = plan.departments.find((id) => !library.departments.has(id))
  if (unknown) return refused({ code: 'department-unknown', field: 'departments', params: { id: unknown } })
  if (plan.criteria.length === 0) return refused({ code: 'criteria-missing', field: 'criteria' })
  const selectable = selectableCriteria(library).map((edition) => edition.id)
  const wrong = plan.criteria.find((id) => !selectable.includes(id))
  if (wrong) return refused({ code: 'edition-not-selectable', field: 'criteria', params: { edition: wrong } })
  if (plan.endsOn < plan.startsOn) return refused({ code: 'days-reversed', field: 'endsOn' })
  return granted(selectable.filter((id) => plan.criteria.includes(id)))
}

async function gatherTeam(em: EntityManager, plan: AuditPlan): Promise<Outcome<TeamMember[]>> {
  if (plan.leadId === '') return refused({ code: 'lead-missing', field: 'leadId' })
  const ids = [...new Set([plan.leadId, ...plan.auditorIds])]
  const people = new Map((await em.find(Person, { id: { $in: ids }, disabledAt: null })).map((person) => [person.id, person]))
  const team: TeamMember[] = []
  for (const id of ids) {
    const person = people.get(id)
    if (!person) return refused({ code: 'member-missing', field: 'team' })
    if (!person.roles.includes('auditor')) return refused({ code: 'person-not-auditor', field: 'team', params: { name: person.name } })
    const assigned = assignAuditor(
      { id, name: person.name, department: person.department ?? null, overrideReason: plan.overrides[id] ?? null },
      plan.departments,
    )
    if (!assigned.ok) return assigned
    team.push(assigned.value)
  }
  return granted(team)
}

async function currentWordings(em: EntityManager, rows: readonly ChecklistRow[]): Promise<Map<string, ICheckWording>> {
  const wordings = await em.find(CheckWording, { ref: { $in: rows.map((row) => row.check) }, current: true })
  return new Map(wordings.map((wording) => [wording.ref, wording]))
}

function tellPlan(number: string, plan: AuditPlan, team: readonly TeamMember[]) {
  const [lead, ...others] = team as [TeamMember, ...TeamMember[]]
  return {
    number,
    departments: plan.departments,
    criteria: plan.criteria,
    startsOn: plan.startsOn,
    endsOn: plan.endsOn,
    lead: lead.name,
    team: others.map((member) => member.name),
    overrides: team.flatMap((member) => (member.overrideReason ? [{ name: member.name, reason: member.overrideReason }] : [])),
  }
}
