import { type EntityManager, LockMode } from '@mikro-orm/core'
import { type DeadlineDays, setDeadlines as decide } from '~/domain/nonconformities/deadlines'
import { GRADES, type Grade } from '~/domain/nonconformities/draft'
import { granted, type Outcome } from '~/domain/shared/outcome'
import { deadlineRules } from '~db/deadline-rules'
import { DeadlineRule } from '~db/entities/nonconformities'
import { newId } from '~db/identity'
import { leaveTrail, type TrailActor } from '~db/trail'

/** The days of a grade as they are to be, and the version of its row that was read; 0 where it had none. */
export type NewDeadlines = DeadlineDays & { version: number }

/**
 * Set the days both grades are held to. They count for what is issued or sent back from now on.
 * A refused field is named after its grade: 'major-plan'.
 */
export async function setDeadlines(
  em: EntityManager,
  actor: TrailActor,
  { rules, now }: { rules: Record<Grade, NewDeadlines>; now: Date },
): Promise<Outcome<null>> {
  const known = await deadlineRules(em)
  for (const grade of GRADES) {
    const { version, ...days } = rules[grade]
    const decided = decide(days)
    if (!decided.ok) return { ok: false, refusal: { ...decided.refusal, field: `${grade}-${decided.refusal.field}` } }
    const row = await em.findOne(DeadlineRule, { grade })
    if (row) await em.lock(row, LockMode.OPTIMISTIC, version)
    if (same(known[grade], days)) continue
    const rule = row ? em.assign(row, days) : em.create(DeadlineRule, { id: newId(), createdAt: now, grade, ...days })
    em.persist(rule)
    leaveTrail(em, actor, 'deadlines.changed', rule, { grade, before: known[grade], after: days }, { now })
  }
  await em.flush()
  return granted(null)
}

function same(a: DeadlineDays, b: DeadlineDays): boolean {
  return (Object.keys(a) as (keyof DeadlineDays)[]).every((stage) => a[stage] === b[stage])
}
