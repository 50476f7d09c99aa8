import { type EntityManager, LockMode } from '@mikro-orm/core'
import type { Library } from '~/content/library'
import { judgeIndependently } from '~/domain/audits/independence'
import { type RowOwner, writeOn } from '~/domain/audits/row-owner'
import type { Actor } from '~/domain/people/roles'
import { granted, type Outcome } from '~/domain/shared/outcome'
import { isInside, parseClauseRef } from '~/domain/standards/clause-ref'
import { AuditMember, ChecklistItem, type IAudit, type IChecklistItem } from '~db/entities/audits'
import { EvidenceSubmission } from '~db/entities/evidence'
import type { TrailActor } from '~db/trail'

export type Auditor = TrailActor & Actor

export interface WhichRow {
  /** The audit's number, 'IA-2026-02'. */
  audit: string
  position: number
  version: number
}

/** The row by its place in its audit; whether this auditor may write on it now is part of the answer. */
export async function findRow(
  em: EntityManager,
  auditor: Auditor,
  { audit, position }: Pick<WhichRow, 'audit' | 'position'>,
  library: Library,
): Promise<Outcome<IChecklistItem>> {
  const item = await em.findOneOrFail(
    ChecklistItem,
    { position, audit: { number: audit } },
    { populate: ['audit', 'assignedTo'] },
  )
  const may = writeOn(auditor, { audit: item.audit as IAudit, assignedTo: (item.assignedTo as RowOwner | null) ?? null })
  if (!may.ok) return may
  const independent = await checkIndependence(em, auditor, item, library)
  return independent.ok ? granted(item) : independent
}

/**
 * The row to be written on. Throws an OptimisticLockError when somebody wrote on it since the form was made: after it was asked
 * whether they may write at all, because the end of an audit and a row given away make a new version too.
 */
export async function openRow(
  em: EntityManager,
  auditor: Auditor,
  which: WhichRow,
  library: Library,
): Promise<Outcome<IChecklistItem>> {
  const found = await findRow(em, auditor, which, library)
  if (found.ok) await em.lock(found.value, LockMode.OPTIMISTIC, { lockVersion: which.version })
  return found
}

/** Whether the auditor is still independent of this row today: asked at each write. */
export async function checkIndependence(
  em: EntityManager,
  auditor: Auditor,
  item: IChecklistItem,
  library: Library,
): Promise<Outcome<null>> {
  const member = await em.findOneOrFail(AuditMember, { audit: item.audit.id, person: auditor.id })
  const served = evidenceFor(library, item)
  const handedIn =
    served.length > 0 &&
    (await em.count(EvidenceSubmission, {
      submittedBy: auditor.id,
      state: { $ne: 'withdrawn' },
      assignment: { item: { $in: served } },
    })) > 0
  return judgeIndependently(
    { id: auditor.id, name: auditor.name, department: auditor.department, overrideReason: member.overrideReason ?? null },
    { departments: item.departments, handedInBy: handedIn ? [auditor.id] : [] },
  )
}

/** The evidence items of the row's departments that serve one of its clauses. */
function evidenceFor(library: Library, item: IChecklistItem): string[] {
  const asked = item.serves.flatMap((ref) => parseClauseRef(ref) ?? [])
  return [...library.evidence.values()]
    .filter((evidence) => item.departments.includes(evidence.department))
    .filter((evidence) =>
      evidence.clauses.some((ref) => {
        const clause = parseClauseRef(ref)
        return (
          clause !== null && asked.some(({ edition, number }) => edition === clause.edition && isInside(clause.number, number))
        )
      }),
    )
    .map((evidence) => evidence.ref)
}
