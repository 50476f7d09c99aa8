import { type EntityManager, raw } from '@mikro-orm/core'
import type { SqlEntityManager } from '@mikro-orm/sqlite'
import type { Judgement } from '~/domain/audits/judgement'
import { nextOpen } from '~/domain/audits/row-owner'
import { type ChecklistSummary, summarise } from '~/domain/audits/summary'
import { ChecklistItem } from '~db/entities/audits'

interface Count {
  audit: string
  judgement: Judgement | null
  many: number | string
}

export interface JudgedRow {
  position: number
  judgement: Judgement | null
  /** The id of the auditor it was given to. */
  assignedTo: string | null
}

/**
 * How far each of these audits is, by id. Counted by the database: thirty audits have six thousand rows, and to make an entity of each
 * took longer than the rest of the page. One query.
 */
export async function summariesOf(em: EntityManager, audits: readonly string[]): Promise<(audit: string) => ChecklistSummary> {
  const counted = await (em as SqlEntityManager)
    .createQueryBuilder(ChecklistItem, 'item')
    .select(['item.audit', 'item.judgement', raw('count(*) as many')])
    .where({ audit: { $in: [...audits] } })
    .groupBy(['item.audit', 'item.judgement'])
    .execute<Count[]>()
  // Node 20 has no Map.groupBy.
  const rows = (id: string) => counted.filter(({ audit }) => audit === id)
  return (id) =>
    summarise(rows(id).flatMap(({ judgement, many }) => Array<{ judgement: Judgement | null }>(Number(many)).fill({ judgement })))
}

/** The rows of an audit in their order, each with its place, its judgement and the id of its owner alone. One query. */
export function judgementsOf(em: EntityManager, audit: string): Promise<JudgedRow[]> {
  return (em as SqlEntityManager)
    .createQueryBuilder(ChecklistItem, 'item')
    .select(['item.position', 'item.judgement', 'item.assignedTo'])
    .where({ audit })
    .orderBy({ position: 'asc' })
    .execute<JudgedRow[]>()
}

/** The row this person goes on with after `position`; null when nothing of theirs is left. */
export function nextOpenOf(rows: readonly JudgedRow[], position: number, person: string): number | null {
  return nextOpen(
    rows.map((row) => ({ position: row.position, judged: row.judgement !== null, owner: row.assignedTo })),
    position,
    person,
  )
}

/** The same, asked of the audit itself. One query. */
export async function nextOpenRow(
  em: EntityManager,
  { auditId, position }: { auditId: string; position: number },
  person: string,
): Promise<number | null> {
  return nextOpenOf(await judgementsOf(em, auditId), position, person)
}
