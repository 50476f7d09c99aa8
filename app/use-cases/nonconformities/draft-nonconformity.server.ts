import type { EntityManager } from '@mikro-orm/core'
import { checksOf } from '~/content/checks-of'
import type { Library } from '~/content/library'
import { NONCONFORMITY_SERIES } from '~/domain/audits/audit-number'
import { followRecord, type Grade } from '~/domain/nonconformities/draft'
import { yearOf } from '~/domain/shared/calendar'
import type { Locale } from '~/domain/shared/locale'
import { clauseOfCheck, parseClauseRef } from '~/domain/standards/clause-ref'
import type { IChecklistItem } from '~db/entities/audits'
import { ItemFile } from '~db/entities/audits'
import { type INonconformity, Nonconformity } from '~db/entities/nonconformities'
import { Person } from '~db/entities/people'
import { newId } from '~db/identity'
import { takeNumber } from '~db/numbers'
import { plantDay } from '~db/plant-time'
import { leaveTrail, type TrailActor } from '~db/trail'

interface Draft {
  item: IChecklistItem
  grade: Grade
  record: string
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
export async function draftNonconformity(em: EntityManager, auditor: TrailActor & { id: string }, draft: Draft): Promise<INonconformity> {
  const { item, grade, library, now } = draft
  const files = await em.find(ItemFile, { item }, { fields: ['name'], orderBy: { createdAt: 'asc' } })
  const clauseRef = narrowestClause(library, item)
  return em.transactional(async (tx) => {
    const number = await takeNumber(tx, NONCONFORMITY_SERIES, yearOf(plantDay(now)))
    draft.apply(tx)
    const nonconformity = tx.create(Nonconformity, {
      id: newId(),
      createdAt: now,
      number,
      status: 'draft',
      audit: item.audit,
      item,
      department: draft.department && item.departments.includes(draft.department) ? draft.department : (item.departments[0] as string),
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

/** Let a known draft follow its row: another grade, another fact, taken back, or drafted again under its old number. */
export function followJudgement(
  em: EntityManager,
  auditor: TrailActor,
  nonconformity: INonconformity,
  change: { grade: Grade | null; before: string | null; after: string; now: Date },
): void {
  const context = { now: change.now, departments: [nonconformity.department], auditId: nonconformity.audit.id }
  if (change.grade === null) {
    if (nonconformity.status !== 'draft') return
    em.assign(nonconformity, { status: 'withdrawn' })
    leaveTrail(em, auditor, 'nonconformity.taken-back', nonconformity, { number: nonconformity.number }, context)
    return
  }
  em.assign(nonconformity, { status: 'draft', grade: change.grade, fact: followRecord(nonconformity, change) })
  leaveTrail(
    em,
    auditor,
    'nonconformity.drafted',
    nonconformity,
    {
      number: nonconformity.number,
      audit: nonconformity.audit.number,
      position: nonconformity.item.position,
      grade: change.grade,
      department: nonconformity.department,
    },
    context,
  )
}

// A check of a heading clause says which sub-clause it is about: the nonconformity cites that one (content.md, "A clause").
function narrowestClause(library: Library, item: IChecklistItem): string {
  const clause = clauseOfCheck(item.checkRef)
  return checksOf(library, clause).find((check) => check.ref === item.checkRef)?.clause ?? clause
}

function requirementOf(library: Library, ref: string, locale: Locale): string {
  const clause = parseClauseRef(ref)
  if (!clause) return ref
  const edition = library.editions.get(clause.edition)
  const title = edition?.outline.find((entry) => entry.number === clause.number)?.title[locale] ?? ''
  const name = locale === 'zh-CN' ? (edition?.national ?? edition?.international) : edition?.international
  const bare = title.replace(/^[（(](.*)[)）]$/, '$1')
  return locale === 'zh-CN' ? `${name ?? ''}第${clause.number}条${bare ? `“${bare}”` : ''}` : `${name ?? ''}, ${clause.number}${bare ? ` ${bare}` : ''}`
}
