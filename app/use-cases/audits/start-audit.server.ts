import { type EntityManager, LockMode } from '@mikro-orm/core'
import { moveAudit } from '~/domain/audits/audit-status'
import { granted, type Outcome } from '~/domain/shared/outcome'
import { Audit, ChecklistItem, type IAudit } from '~db/entities/audits'
import { CheckWording } from '~db/entities/documents'
import { leaveTrail, type TrailActor } from '~db/trail'

/** Start an audit: from here each row keeps the wording of today, whatever the documents say later. */
export async function startAudit(
  em: EntityManager,
  actor: TrailActor,
  { auditId, version, now }: { auditId: string; version: number; now: Date },
): Promise<Outcome<IAudit>> {
  const audit = await em.findOneOrFail(Audit, { id: auditId }, { lockMode: LockMode.OPTIMISTIC, lockVersion: version })
  const moved = moveAudit(audit.status, 'start')
  if (!moved.ok) return moved

  const items = await em.find(ChecklistItem, { audit })
  const wordings = await em.find(CheckWording, { ref: { $in: items.map((item) => item.checkRef) }, current: true })
  const today = new Map(wordings.map((wording) => [wording.ref, wording]))
  const repinned = items.filter((item) => {
    const wording = today.get(item.checkRef)
    if (!wording || wording === item.wording) return false
    item.wording = wording
    return true
  })
  em.assign(audit, { status: moved.value, startedAt: now })
  leaveTrail(
    em,
    actor,
    'audit.started',
    audit,
    { number: audit.number, rows: items.length },
    {
      now,
      departments: audit.departments,
      auditId: audit.id,
      touches: repinned,
    },
  )
  await em.flush()
  return granted(audit)
}
