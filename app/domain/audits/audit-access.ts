import { may, scopesOf } from '../people/permissions'
import type { Actor } from '../people/roles'
import type { AuditStatus } from './audit-status'

export interface AuditAccess {
  /** Its number, departments and dates: everybody who may see audits at all. */
  title: boolean
  /** Criteria, team, schedule. */
  plan: boolean
  /** Rows, records and judgements. */
  checklist: boolean
  /** Who has which rows and how far everybody is: the team's and the planner's, as long as the audit exists. */
  team: boolean
  judge: boolean
  start: boolean
  /** Give rows to the auditors of the team: until it is finished. */
  shareOut: boolean
  finish: boolean
}

/**
 * What a person may see and do with one audit (product.md, rows "programme, audit plan" and "checklist and judgements").
 * While it is under way the checklist belongs to the team and the quality manager reads it;
 * what is issued is read by the departments concerned and by management.
 */
export function auditAccess(
  actor: Actor,
  audit: { status: AuditStatus; departments: readonly string[]; lead: string; team: readonly string[] },
): AuditAccess {
  const subject = { departments: audit.departments, team: audit.team }
  // On the team, and still an auditor: who lost the role has no say in its sheets any more.
  const onTeam = may(actor, 'audits.judge', subject)
  const plan = onTeam || may(actor, 'audits.read', subject)
  const reviews = may(actor, 'audits.plan', subject)
  return {
    title: plan || scopesOf(actor, 'audits.read').includes('titles'),
    plan,
    checklist: onTeam || reviews || (audit.status === 'finished' && may(actor, 'checklists.read', subject)),
    team: onTeam || reviews,
    judge: onTeam && audit.status === 'under-way',
    start: audit.status === 'planned' && (reviews || (audit.lead === actor.id && may(actor, 'audits.start', subject))),
    shareOut: audit.status !== 'finished' && (reviews || (audit.lead === actor.id && may(actor, 'audits.share-out', subject))),
    finish: audit.status === 'under-way' && audit.lead === actor.id && may(actor, 'audits.finish', subject),
  }
}
