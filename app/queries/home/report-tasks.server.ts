import type { EntityManager } from '@mikro-orm/core'
import { may, mayEver } from '~/domain/people/permissions'
import type { Actor } from '~/domain/people/roles'
import { shortDay } from '~/i18n/dates'
import { Audit, type IAudit } from '~db/entities/audits'
import { AuditReport, type IAuditReport } from '~db/entities/reports'
import { plantDay } from '~db/plant-time'
import type { TodoView } from './home.view'
import { placesOf, type Reader } from './reader'

/** Reports of finished audits: to write for who led them, to issue for who may and did not write them. Two queries. */
export async function reportTasks(em: EntityManager, actor: Actor, reader: Reader): Promise<TodoView[]> {
  if (!mayEver(actor, 'reports.write') && !mayEver(actor, 'reports.issue')) return []
  const led = mayEver(actor, 'audits.judge')
    ? ((await em.find(Audit, { lead: actor.id, status: 'finished' }, { orderBy: { number: 'asc' } })) as IAudit[])
    : []
  const issues = may(actor, 'reports.issue', {})
  const reports = (await em.find(
    AuditReport,
    issues
      ? { $or: [{ issuedAt: null }, { audit: { $in: led.map(({ id }) => id) } }] }
      : { audit: { $in: led.map(({ id }) => id) } },
    { populate: ['audit', 'writtenBy'] },
  )) as IAuditReport[]
  const written = new Set(reports.filter((report) => report.issuedAt || hasConclusion(report)).map(({ audit }) => audit.id))
  return [
    ...led.filter(({ id }) => !written.has(id)).map((audit) => task('report-write', audit, {}, reader)),
    ...reports
      .filter((report) => issues && !report.issuedAt && hasConclusion(report) && report.writtenBy.id !== actor.id)
      .filter(({ audit }) => audit.status === 'finished')
      .map(({ audit, writtenBy }) => task('report-issue', audit as IAudit, { name: writtenBy.name as string }, reader)),
  ]
}

/** A report without its conclusion is still being written. */
function hasConclusion({ conclusion }: IAuditReport): boolean {
  return conclusion.trim() !== ''
}

function task(kind: 'report-write' | 'report-issue', audit: IAudit, says: TodoView['says'], reader: Reader): TodoView {
  const { number, departments, finishedAt } = audit
  const ended = finishedAt ? shortDay(plantDay(finishedAt), reader.locale) : ''
  return {
    kind,
    subject: number,
    place: placesOf(departments, reader),
    dueOn: null,
    id: number,
    position: null,
    because: null,
    says: { ...says, ended },
  }
}
