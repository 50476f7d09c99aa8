import type { EntityManager } from '@mikro-orm/core'
import { reportAccess } from '~/domain/audits/audit-report'
import type { Actor } from '~/domain/people/roles'
import { AuditReport } from '~db/entities/reports'
import type { AuditHeadView } from './audit-head.view'

/** Whether this reader finds a report of the audit: until it is issued it is the team's and theirs who issue it. One query. */
export async function mayReadReport(em: EntityManager, actor: Actor, head: AuditHeadView): Promise<boolean> {
  const report = await em.findOne(AuditReport, { audit: head.id }, { fields: ['issuedAt'] })
  const audit = { status: head.status, departments: head.departments.map(({ id }) => id), lead: head.lead.id }
  return reportAccess(actor, { ...audit, team: head.team.map(({ id }) => id) }, Boolean(report?.issuedAt)).read
}
