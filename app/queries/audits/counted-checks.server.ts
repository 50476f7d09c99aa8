import type { EntityManager } from '@mikro-orm/core'
import type { CountedCheck } from '~/domain/audits/findings'
import { clauseOfCheck } from '~/domain/standards/clause-ref'
import { type INonconformity, Nonconformity } from '~db/entities/nonconformities'
import { filesOfAudit, type SheetItem, sheetItems } from './sheet-items.server'

/** A check of a finished or running audit, counted, with its words and the nonconformity it raised. */
export interface ReportedCheck extends CountedCheck {
  item: SheetItem
  nonconformity: RaisedNonconformity | null
}

type RaisedNonconformity = Pick<
  INonconformity,
  'number' | 'department' | 'clauseRef' | 'grade' | 'nature' | 'status' | 'dueOn'
> & { item: { id: string } }

const FIELDS = ['number', 'department', 'clauseRef', 'grade', 'nature', 'status', 'dueOn', 'item'] as const

/** The checks of an audit in their order. Three queries. */
export async function reportedChecks(em: EntityManager, audit: string): Promise<ReportedCheck[]> {
  const items = await sheetItems(em, audit)
  const files = new Map<string, number>()
  for (const { item } of await filesOfAudit(em, audit)) files.set(item, (files.get(item) ?? 0) + 1)
  const raised = await em.find(
    Nonconformity,
    { audit, status: { $ne: 'withdrawn' } },
    { fields: FIELDS, orderBy: { id: 'asc' }, disableIdentityMap: true },
  )
  const raisedBy = new Map((raised as unknown as RaisedNonconformity[]).map((one) => [one.item.id, one]))
  return items.map((item) => {
    const nonconformity = raisedBy.get(item.id) ?? null
    return {
      item,
      nonconformity,
      judgement: item.judgement,
      departments: item.departments,
      department: nonconformity?.department ?? item.departments[0] ?? '',
      // Of the checks a row answers the leading one stands first.
      clause: nonconformity?.clauseRef ?? clauseOfCheck(item.serves[0] ?? ''),
      files: files.get(item.id) ?? 0,
    }
  })
}
