import type { EntityManager } from '@mikro-orm/core'
import type { AuditStatus } from '~/domain/audits/audit-status'
import type { ChecklistSummary } from '~/domain/audits/summary'
import { type Counted, closingFigures } from '~/domain/nonconformities/figures'
import { mayEver } from '~/domain/people/permissions'
import type { Actor } from '~/domain/people/roles'
import type { Day } from '~/domain/shared/calendar'
import { type INonconformity, Nonconformity } from '~db/entities/nonconformities'
import { plantDay } from '~db/plant-time'
import { visibleNonconformities } from '../nonconformities/visible-nonconformities.server'
import type { YearNumbers } from './audit-list.view'
import { type AuditInReach, yearOfAudit } from './audit-selection.server'

/** What was raised in an audit, as far as the reader may read it. */
export type RaisedIn = (audit: string) => Counted[]

/** The nonconformities of these audits that a reader may read, to be counted; null for who reads none. One query, and those of the scope. */
export async function closingOf(em: EntityManager, actor: Actor, audits: readonly AuditInReach[]): Promise<RaisedIn | null> {
  if (!mayEver(actor, 'nonconformities.read')) return null
  const visible = await visibleNonconformities(em, actor)
  const found = (await em.find(
    Nonconformity,
    { $and: [visible, { audit: { $in: audits.map(({ audit }) => audit.id) } }] } as never,
    { fields: ['audit', 'status', 'issuedAt', 'verifyDue', 'closedAt'] as never },
  )) as unknown as Pick<INonconformity, 'audit' | 'status' | 'issuedAt' | 'verifyDue' | 'closedAt'>[]
  const raised = new Map<string, Counted[]>()
  for (const { audit, status, issuedAt, verifyDue, closedAt } of found)
    raised.set(audit.id, [
      ...(raised.get(audit.id) ?? []),
      {
        status,
        issuedOn: issuedAt ? plantDay(issuedAt) : null,
        verifyDue: verifyDue ?? null,
        closedOn: closedAt ? plantDay(closedAt) : null,
      },
    ])
  return (audit) => raised.get(audit) ?? []
}

/** Each year in figures, the newest first. */
export function numbersByYear(
  audits: readonly AuditInReach[],
  known: { summaryOf: (audit: string) => ChecklistSummary; closing: RaisedIn | null; today: Day },
): YearNumbers[] {
  const years = [...new Set(audits.map(yearOfAudit))].sort((a, b) => Number(b) - Number(a))
  return years.map((year) => {
    const inYear = audits.filter((one) => yearOfAudit(one) === year)
    const readable = inYear.filter(({ access }) => access.checklist)
    const many = (status: AuditStatus) => inYear.filter(({ audit }) => audit.status === status).length
    const judged = (judgement: 'major' | 'minor' | 'observation') =>
      readable.reduce((sum, { audit }) => sum + known.summaryOf(audit.id).counts[judgement], 0)
    const raised = known.closing && inYear.flatMap(({ audit }) => known.closing?.(audit.id) ?? [])
    return {
      year,
      audits: { planned: many('planned'), 'under-way': many('under-way'), finished: many('finished') },
      judgements:
        readable.length === 0 ? null : { major: judged('major'), minor: judged('minor'), observation: judged('observation') },
      closing: raised && closingFigures(raised, known.today),
    }
  })
}
