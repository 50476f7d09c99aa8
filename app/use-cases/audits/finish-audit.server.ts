import { type EntityManager, LockMode } from '@mikro-orm/core'
import { finishAudit as decide } from '~/domain/audits/finish'
import { granted, type Outcome } from '~/domain/shared/outcome'
import { deadlineRules } from '~db/deadline-rules'
import { Audit, ChecklistItem, type IAudit } from '~db/entities/audits'
import { Nonconformity } from '~db/entities/nonconformities'
import { leaveTrail, type TrailActor } from '~db/trail'
import { issuedFacts } from '../nonconformities/due-facts'

/** Finish an audit: every row is judged, the drafted nonconformities are issued, nothing on the sheet changes any more. */
export async function finishAudit(
  em: EntityManager,
  actor: TrailActor,
  { auditId, version, now }: { auditId: string; version: number; now: Date },
): Promise<Outcome<IAudit>> {
  const audit = await em.findOneOrFail(Audit, { id: auditId }, { lockMode: LockMode.OPTIMISTIC, lockVersion: version })
  const rows = await em.find(ChecklistItem, { audit }, { orderBy: { position: 'asc' } })
  const drafts = await em.find(Nonconformity, { audit, status: 'draft' }, { orderBy: { number: 'asc' } })
  const outcome = decide(
    audit,
    rows.map((row) => ({ position: row.position, judgement: row.judgement ?? null })),
    drafts,
  )
  if (!outcome.ok) return outcome

  const before = audit.status
  const rules = await deadlineRules(em)
  em.assign(audit, { status: outcome.value, finishedAt: now })
  for (const row of rows) row.closedAt = now
  for (const draft of drafts) {
    em.assign(draft, issuedFacts(rules[draft.grade], now))
    leaveTrail(
      em,
      actor,
      'nonconformity.issued',
      draft,
      { number: draft.number, grade: draft.grade },
      { now, departments: [draft.department], auditId: audit.id },
    )
  }
  leaveTrail(
    em,
    actor,
    'audit.finished',
    audit,
    { number: audit.number, before, nonconformities: drafts.map((draft) => draft.number) },
    {
      now,
      departments: audit.departments,
      auditId: audit.id,
      touches: rows,
    },
  )
  await em.flush()
  return granted(audit)
}
