import type { EntityManager } from '@mikro-orm/core'
import { checklistFor } from '~/content/checklist-for'
import type { Library } from '~/content/library'
import { AUDIT_SERIES } from '~/domain/audits/audit-number'
import type { ChecklistRow } from '~/domain/audits/checklist'
import type { TeamMember } from '~/domain/audits/independence'
import { yearOf } from '~/domain/shared/calendar'
import { granted, type Outcome, refused } from '~/domain/shared/outcome'
import { Audit, AuditMember, ChecklistItem, type IAudit } from '~db/entities/audits'
import { CheckWording, type ICheckWording } from '~db/entities/documents'
import { Person } from '~db/entities/people'
import { newId } from '~db/identity'
import { takeNumber } from '~db/numbers'
import { leaveTrail, type TrailActor } from '~db/trail'
import { type AuditPlan, checkPlan, gatherTeam } from './audit-plan.server'

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
      tx.create(AuditMember, {
        id: newId(),
        audit,
        person: tx.getReference(Person, member.id),
        position,
        overrideReason: member.overrideReason,
      }),
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
