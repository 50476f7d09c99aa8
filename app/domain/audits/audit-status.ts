import { granted, type Outcome, refused } from '../shared/outcome'

export const AUDIT_STATUSES = ['planned', 'under-way', 'finished'] as const
export type AuditStatus = (typeof AUDIT_STATUSES)[number]

export const AUDIT_MOVES = {
  start: { from: ['planned'], to: 'under-way' }, // the wording of every check is pinned
  finish: { from: ['under-way'], to: 'finished' }, // every row is judged; drafted nonconformities are issued
} satisfies Record<string, { from: AuditStatus[]; to: AuditStatus }>

export type AuditMove = keyof typeof AUDIT_MOVES

/** The status after `move`, or why it cannot be made from `status`. */
export function moveAudit(status: AuditStatus, move: AuditMove): Outcome<AuditStatus> {
  const { from, to } = AUDIT_MOVES[move] as { from: readonly AuditStatus[]; to: AuditStatus }
  if (!from.includes(status)) return refused({ code: `audit-cannot-${move}`, params: { status } })
  return granted(to)
}
