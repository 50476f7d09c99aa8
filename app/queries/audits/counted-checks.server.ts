import { type EntityManager, raw } from '@mikro-orm/core'
import type { SqlEntityManager } from '@mikro-orm/sqlite'
import type { CountedCheck } from '~/domain/audits/findings'
import type { Judgement } from '~/domain/audits/judgement'
import { clauseOfCheck } from '~/domain/standards/clause-ref'
import { ChecklistItem, ItemFile } from '~db/entities/audits'
import { type INonconformity, Nonconformity } from '~db/entities/nonconformities'
import { WordList } from '~db/word-list'

/** A check as a report counts it, with the nonconformity it raised. */
export interface ReportedCheck extends CountedCheck {
  id: string
  nonconformity: RaisedNonconformity | null
}

type RaisedNonconformity = Pick<INonconformity, 'number' | 'department' | 'clauseRef' | 'grade' | 'nature' | 'status' | 'dueOn'>

const RAISED = ['number', 'department', 'clauseRef', 'grade', 'nature', 'status', 'dueOn', 'item'] as const
const list = new WordList()

/** The checks of an audit in their order, without their words. No entities, as for the sheet. Three queries. */
export async function reportedChecks(em: EntityManager, audit: string): Promise<ReportedCheck[]> {
  const sql = em as SqlEntityManager
  const items = await sql
    .createQueryBuilder(ChecklistItem, 'item')
    .select(['item.id', 'item.serves', 'item.departments', 'item.judgement'])
    .where({ audit })
    .orderBy({ position: 'asc' })
    .execute<{ id: string; serves: string; departments: string; judgement: Judgement | null }[]>()
  const counted = await sql
    .createQueryBuilder(ItemFile, 'file')
    .select(['row.id as item', raw('count(*) as many')])
    .join('file.item', 'row')
    .where({ 'row.audit': audit })
    .groupBy('row.id')
    .execute<{ item: string; many: number | string }[]>()
  const raised = await sql
    .createQueryBuilder(Nonconformity, 'raised')
    .select(RAISED.map((name) => `raised.${name}` as const))
    .where({ audit, status: { $ne: 'withdrawn' } })
    .execute<(RaisedNonconformity & { item: string })[]>()
  const files = new Map(counted.map(({ item, many }) => [item, Number(many)]))
  const raisedBy = new Map(raised.map((nonconformity) => [nonconformity.item, nonconformity]))
  return items.map(({ id, serves, judgement, ...item }) => {
    const nonconformity = raisedBy.get(id) ?? null
    const departments = list.convertToJSValue(item.departments)
    // Of the checks a row answers the leading one stands first.
    const clause = nonconformity?.clauseRef ?? clauseOfCheck(list.convertToJSValue(serves)[0] ?? '')
    const department = nonconformity?.department ?? departments[0] ?? ''
    return { id, nonconformity, judgement, departments, department, clause, files: files.get(id) ?? 0 }
  })
}

interface CheckWords {
  id: string
  record: string | null
  question_zh: string
  question_en: string
}

/** The words of these checks: what was asked and what was seen. One query. */
export async function wordsOfChecks(em: EntityManager, ids: readonly string[]): Promise<Map<string, CheckWords>> {
  const found = await (em as SqlEntityManager)
    .createQueryBuilder(ChecklistItem, 'item')
    .select(['item.id', 'item.record', 'wording.questionZh', 'wording.questionEn'])
    .join('item.wording', 'wording')
    .where({ id: { $in: [...ids] } })
    .execute<CheckWords[]>()
  return new Map(found.map((words) => [words.id, words]))
}
