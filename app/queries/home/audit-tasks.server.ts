import type { EntityManager } from '@mikro-orm/core'
import { type AuditAccess, auditAccess } from '~/domain/audits/audit-access'
import { progressOf } from '~/domain/audits/progress'
import type { Actor } from '~/domain/people/roles'
import { Audit, AuditMember, type IAudit } from '~db/entities/audits'
import { clauseLabel, type TeamRow, teamRows } from '../audits/team-rows.server'
import type { TodoView } from './home.view'
import { placesOf, type Reader } from './reader'

export interface RunningAudit {
  audit: IAudit
  access: AuditAccess
  team: { id: string; name: string }[]
  /** Empty where the checklist is not the reader's. */
  rows: TeamRow[]
}

/** Audits that are planned or under way, with what this reader may do and see. Three queries. */
export async function runningAudits(em: EntityManager, actor: Actor): Promise<RunningAudit[]> {
  const audits = (await em.find(
    Audit,
    { status: { $ne: 'finished' } },
    { orderBy: { startsOn: 'asc', number: 'asc' } },
  )) as IAudit[]
  const ids = audits.map((audit) => audit.id)
  const members = await em.find(AuditMember, { audit: { $in: ids } }, { populate: ['person'], orderBy: { position: 'asc' } })
  const running = audits.map((audit) => {
    const team = members
      .filter((member) => member.audit.id === audit.id)
      .map(({ person }) => ({ id: person.id, name: person.name as string }))
    const { status, departments, lead } = audit
    return { audit, team, access: auditAccess(actor, { status, departments, lead: lead.id, team: team.map(({ id }) => id) }) }
  })
  const readable = running.filter(({ access }) => access.checklist).map(({ audit }) => audit.id)
  const rows = await teamRows(em, readable)
  return running.map((one) => ({ ...one, rows: rows.filter((row) => row.audit === one.audit.id) }))
}

/** Rows to judge, an audit to finish, an audit to start. */
export function auditTasks(audits: readonly RunningAudit[], actor: Actor, reader: Reader): TodoView[] {
  return audits.flatMap(({ audit, access, rows, team }): TodoView[] => {
    const open = rows.filter((row) => row.judgedAt === null)
    const task = {
      subject: audit.number,
      place: placesOf(audit.departments, reader),
      id: audit.number,
      position: null,
      because: null,
      dueOn: audit.endsOn,
      says: { count: rows.length },
    }
    if (access.finish && open.length === 0) return [{ ...task, kind: 'finish' }]
    if (access.judge) {
      const { next } = progressOf(rows, actor.id)
      // Rows of others are others' business.
      if (!next) return []
      const count = open.filter((row) => row.assignedTo === next.assignedTo).length
      const says = { count, position: next.position, clause: clauseLabel(next.checkRef, reader.library) }
      const because = next.assignedTo === null ? 'team' : null
      return [{ ...task, kind: 'judge', position: next.position, because, says }]
    }
    if (!access.start) return []
    const lead = team.find(({ id }) => id === audit.lead.id)?.name ?? ''
    const says = { count: rows.length, lead }
    return [{ ...task, kind: 'start', dueOn: audit.startsOn, because: audit.lead.id === actor.id ? null : 'manager', says }]
  })
}
