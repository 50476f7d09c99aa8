import type { EntityManager } from '@mikro-orm/core'
import type { Library } from '~/content/library'
import { keepRecord } from '~/domain/audits/judgement'
import { granted, type Outcome } from '~/domain/shared/outcome'
import type { IChecklistItem } from '~db/entities/audits'
import { leaveTrail } from '~db/trail'
import { type Auditor, checkIndependence, loadRow, type WhichRow } from './judged-row.server'

/** Keep a record while it is being written, before it is judged. On a judged row it changes the record and keeps the judgement. */
export async function keepRowRecord(
  em: EntityManager,
  auditor: Auditor,
  { record, library, now, ...which }: WhichRow & { record: string; library: Library; now: Date },
): Promise<Outcome<IChecklistItem>> {
  const item = await loadRow(em, which)
  const outcome = keepRecord(item.audit, record)
  if (!outcome.ok) return outcome
  const independent = await checkIndependence(em, auditor, item, library)
  if (!independent.ok) return independent
  const before = item.record ?? null
  if (before === outcome.value) return granted(item)
  em.assign(item, { record: outcome.value })
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
