import type { EntityManager } from '@mikro-orm/core'
import { type AuditAccess, auditAccess } from '~/domain/audits/audit-access'
import type { AuditStatus } from '~/domain/audits/audit-status'
import { may } from '~/domain/people/permissions'
import type { Actor } from '~/domain/people/roles'
import { Audit, AuditMember } from '~db/entities/audits'

/** What an act on an audit has to know before it begins. */
export interface AuditReach {
  id: string
  number: string
  version: number
  status: AuditStatus
  access: AuditAccess
  /** One of its auditors, whatever the audit's status: who is told why an act is refused instead of 404. */
  onTeam: boolean
}

/** How far a person reaches into an audit; null when there is none of this number or it is not theirs. Two queries. */
export async function auditReach(em: EntityManager, actor: Actor, number: string): Promise<AuditReach | null> {
  const audit = await em.findOne(Audit, { number })
  if (!audit) return null
  const members = await em.find(AuditMember, { audit }, { fields: ['person'] })
  const team = members.map((member) => member.person.id)
  const { departments } = audit
  const access = auditAccess(actor, { status: audit.status, departments, lead: audit.lead.id, team })
  if (!access.plan && !access.checklist) return null
  return {
    id: audit.id,
    number,
    version: audit.version,
    status: audit.status,
    access,
    onTeam: may(actor, 'audits.judge', { departments, team }),
  }
}
