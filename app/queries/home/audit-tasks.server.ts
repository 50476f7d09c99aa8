import type { EntityManager } from '@mikro-orm/core'
import type { Library } from '~/content/library'
import { type AuditAccess, auditAccess } from '~/domain/audits/audit-access'
import type { Actor } from '~/domain/people/roles'
import type { Locale } from '~/domain/shared/locale'
import { Audit, AuditMember, type IAudit } from '~db/entities/audits'
import { summariesOf } from '../audits/judged-rows.server'
import type { TodoView } from './home.view'

export interface RunningAudit {
  audit: IAudit
  access: AuditAccess
  total: number
  judged: number
}

/** Audits that are planned or under way, with what this reader may do. Three queries. */
export async function runningAudits(em: EntityManager, actor: Actor): Promise<RunningAudit[]> {
  const audits = (await em.find(Audit, { status: { $ne: 'finished' } }, { orderBy: { startsOn: 'asc' } })) as IAudit[]
  const ids = audits.map((audit) => audit.id)
  const members = await em.find(AuditMember, { audit: { $in: ids } }, { fields: ['audit', 'person'] })
  const summaryOf = await summariesOf(em, ids)
  return audits.map((audit) => {
    const team = members.filter((member) => member.audit.id === audit.id).map((member) => member.person.id)
    const { total, judged } = summaryOf(audit.id)
    return {
      audit,
      access: auditAccess(actor, { status: audit.status, departments: audit.departments, lead: audit.lead.id, team }),
      total,
      judged,
    }
  })
}

/** Rows to judge, an audit to finish, an audit to start. */
export function auditTasks(
  audits: readonly RunningAudit[],
  actor: Actor,
  { library, locale }: { library: Library; locale: Locale },
): TodoView[] {
  return audits.flatMap(({ audit, access, total, judged }): TodoView[] => {
    const task = {
      subject: audit.number,
      place: audit.departments
        .map((id) => library.departments.get(id)?.title[locale] ?? id)
        .join(locale === 'zh-CN' ? '、' : ', '),
      reason: null,
      id: audit.number,
    }
    if (access.judge && judged < total) return [{ ...task, kind: 'judge', dueOn: audit.endsOn, count: total - judged }]
    if (access.finish) return [{ ...task, kind: 'finish', dueOn: audit.endsOn, count: total }]
    if (access.start && audit.lead.id === actor.id) return [{ ...task, kind: 'start', dueOn: audit.startsOn, count: total }]
    return []
  })
}
