import { type EntityManager, OptimisticLockError } from '@mikro-orm/core'
import type { Library } from '~/content/library'
import { NONCONFORMITY_SERIES } from '~/domain/audits/audit-number'
import type { Grade } from '~/domain/nonconformities/draft'
import { yearOf } from '~/domain/shared/calendar'
import type { Locale } from '~/domain/shared/locale'
import { type IChecklistItem, ItemFile } from '~db/entities/audits'
import { type INonconformity, Nonconformity } from '~db/entities/nonconformities'
import { Person } from '~db/entities/people'
import { newId } from '~db/identity'
import { takeNumber } from '~db/numbers'
import { plantDay } from '~db/plant-time'
import { leaveTrail, type TrailActor } from '~db/trail'
import { narrowestClause, requirementOf } from './requirement'

interface Draft {
  item: IChecklistItem
  grade: Grade
  record: string
  /** One of the row's departments, or null for its first. */
  department: string | null
  library: Library
  locale: Locale
  now: Date
  /** What else belongs into the same transaction. */
  apply: (em: EntityManager) => void
}

/**
 * Draft the nonconformity of a row, in one transaction with its judgement: the requirement from the narrowest clause,
 * the fact from the record, the evidence from the files. The auditor finishes its words before the audit is finished.
 */
export async function draftNonconformity(
  em: EntityManager,
  auditor: TrailActor & { id: string },
  draft: Draft,
): Promise<INonconformity> {
  const { item, grade, library, now } = draft
  const files = await em.find(ItemFile, { item }, { fields: ['name'], orderBy: { createdAt: 'asc', id: 'asc' } })
  const clauseRef = narrowestClause(library, item.checkRef)
  return em.transactional(async (tx) => {
    const number = await takeNumber(tx, NONCONFORMITY_SERIES, yearOf(plantDay(now)))
    // Numbers are taken one after the other: whoever judged this row at the same moment has been here by now.
    if ((await tx.count(Nonconformity, { item })) > 0) throw OptimisticLockError.lockFailed(item)
    draft.apply(tx)
    const nonconformity = tx.create(Nonconformity, {
      id: newId(),
      createdAt: now,
      number,
      status: 'draft',
      audit: item.audit,
      item,
      department: draft.department ?? (item.departments[0] as string),
      clauseRef,
      grade,
      requirement: requirementOf(library, clauseRef, draft.locale),
      fact: draft.record,
      evidence: files.map((file) => file.name).join(draft.locale === 'zh-CN' ? '、' : ', '),
      raisedBy: tx.getReference(Person, auditor.id),
    })
    tx.persist(nonconformity)
    leaveTrail(
      tx,
      auditor,
      'nonconformity.drafted',
      nonconformity,
      { number, audit: item.audit.number, position: item.position, grade, department: nonconformity.department },
      { now, departments: [nonconformity.department], auditId: item.audit.id },
    )
    return nonconformity as INonconformity
  })
}
