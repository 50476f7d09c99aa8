import { addDays, type Day, daysBetween } from '../shared/calendar'
import type { DueDays, Stage } from './deadlines'
import type { NcStatus } from './status'

/** Whom a nonconformity waits for. */
export type WaitsFor = 'department' | 'action-owners' | 'verifier' | 'quality-manager'

const NEXT: Partial<Record<NcStatus, { stage: Stage; waitsFor: WaitsFor }>> = {
  issued: { stage: 'acknowledge', waitsFor: 'department' },
  acknowledged: { stage: 'correct', waitsFor: 'department' },
  'correction-done': { stage: 'plan', waitsFor: 'department' },
  'cause-analysed': { stage: 'plan', waitsFor: 'department' },
  'action-planned': { stage: 'implement', waitsFor: 'action-owners' },
  implemented: { stage: 'verify', waitsFor: 'verifier' },
  // Closing has no day of its own (audit-practice §5): what is verified is closed by the day verification was due.
  verified: { stage: 'verify', waitsFor: 'quality-manager' },
}

/** The stage whose day counts now; null for drafts, withdrawn and closed ones. */
export function stageOf(status: NcStatus): { stage: Stage; waitsFor: WaitsFor } | null {
  return NEXT[status] ?? null
}

export interface Standing {
  status: NcStatus
  due: DueDays
  /** The day the last action was done; null before. */
  implementedOn: Day | null
  /** Days an action has to have worked before it is verified. */
  wait: number
}

/**
 * The day the next stage is due. Verification cannot be due before it may be done: it moves to the end of the waiting time
 * when the action came late.
 */
export function dueNow({ status, due, implementedOn, wait }: Standing): Day | null {
  const next = stageOf(status)
  if (!next) return null
  const earliest = next.stage === 'verify' && implementedOn ? addDays(implementedOn, wait) : null
  return earliest && earliest > due.verify ? earliest : due[next.stage]
}

/** The first day on which an effective verification may be recorded (audit-practice §5, rule 2). */
export function verifiableFrom(implementedOn: Day, wait: number): Day {
  return addDays(implementedOn, wait)
}

export interface Blocking {
  waitsFor: WaitsFor
  stage: Stage
  dueOn: Day
  /** How long it has stood where it stands, in days. */
  days: number
  /** Days past the due day; 0 when it is not late. */
  late: number
}

/** Who blocks, and for how many days; null when nobody is waited for. */
export function blocking(nonconformity: { status: NcStatus; dueOn: Day | null; since: Day | null }, today: Day): Blocking | null {
  const next = stageOf(nonconformity.status)
  if (!next || !nonconformity.dueOn || !nonconformity.since) return null
  return {
    ...next,
    dueOn: nonconformity.dueOn,
    days: Math.max(0, daysBetween(nonconformity.since, today)),
    late: Math.max(0, daysBetween(nonconformity.dueOn, today)),
  }
}
