import { type DeadlineDays, type DueDays, dueDays } from '~/domain/nonconformities/deadlines'
import type { NcStatus } from '~/domain/nonconformities/status'
import type { Day } from '~/domain/shared/calendar'
import type { INonconformity } from '~db/entities/nonconformities'
import { plantDay } from '~db/plant-time'

/** What is stored when a nonconformity is issued: its days counted from today, the first of them the one that counts. */
export function issuedFacts(rule: DeadlineDays, now: Date) {
  const due = dueDays(rule, plantDay(now))
  return { status: 'issued' as NcStatus, issuedAt: now, statusSince: now, dueOn: due.acknowledge, ...asColumns(due) }
}

/** The five days as they are stored. */
export function asColumns(due: DueDays) {
  return {
    acknowledgeDue: due.acknowledge,
    correctDue: due.correct,
    planDue: due.plan,
    implementDue: due.implement,
    verifyDue: due.verify,
  }
}

/** The five days of an issued nonconformity; throws for one that was never issued. */
export function dueDaysOf(nonconformity: INonconformity): DueDays {
  const day = (stored: Day | null | undefined): Day => {
    if (!stored) throw new Error(`${nonconformity.number} has no due days: it was never issued.`)
    return stored
  }
  return {
    acknowledge: day(nonconformity.acknowledgeDue),
    correct: day(nonconformity.correctDue),
    plan: day(nonconformity.planDue),
    implement: day(nonconformity.implementDue),
    verify: day(nonconformity.verifyDue),
  }
}
