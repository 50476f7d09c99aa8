import type { EntityManager } from '@mikro-orm/core'
import type { Library } from '~/content/library'
import { gradeRaised, keepRecord } from '~/domain/audits/judgement'
import { followRecord } from '~/domain/nonconformities/draft'
import { granted, type Outcome } from '~/domain/shared/outcome'
import type { IChecklistItem } from '~db/entities/audits'
import { Nonconformity } from '~db/entities/nonconformities'
import { leaveTrail } from '~db/trail'
import { followJudgement } from '../nonconformities/follow-judgement.server'
import { type Auditor, openRow, type WhichRow } from './judged-row.server'

/** Keep a record while it is being written, before it is judged. On a judged row it changes the record and keeps the judgement. */
export async function keepRowRecord(
  em: EntityManager,
  auditor: Auditor,
  { record, library, now, ...which }: WhichRow & { record: string; library: Library; now: Date },
): Promise<Outcome<IChecklistItem>> {
  const opened = await openRow(em, auditor, which, library)
  if (!opened.ok) return opened
  const item = opened.value
  const outcome = keepRecord({ audit: item.audit, judgement: item.judgement ?? null }, record)
  if (!outcome.ok) return outcome
  const before = item.record ?? null
  if (before === outcome.value) return granted(item)
  em.assign(item, { record: outcome.value })
  await followRecordOf(em, auditor, item, { before, after: outcome.value, now })
  leaveTrail(
    em,
    auditor,
    'checklist-item.noted',
    item,
    { audit: item.audit.number, position: item.position, clause: item.checkRef, before, after: outcome.value },
    { now, departments: item.departments, auditId: item.audit.id },
  )
  await em.flush()
  return granted(item)
}

// The drafted fact follows the record until somebody has written it anew.
async function followRecordOf(
  em: EntityManager,
  auditor: Auditor,
  item: IChecklistItem,
  { before, after, now }: { before: string | null; after: string | null; now: Date },
): Promise<void> {
  const grade = gradeRaised(item.judgement ?? null)
  const draft = grade && (await em.findOne(Nonconformity, { item, status: 'draft' }))
  if (draft && followRecord(draft, { before, after: after ?? '' }) !== draft.fact)
    followJudgement(em, auditor, draft, { grade, before, after: after ?? '', now })
}
