import { granted, type Outcome, refused } from '../shared/outcome'
import type { AuditStatus } from './audit-status'

/** Whose row it is when the lead shared the rows out; null: the team's. */
export interface RowOwner {
  id: string
  name: string
}

/**
 * Whether a person of the team may write on a row at all: while its audit is under way, and not when it was given to a colleague
 * (product.md, "own items"). Asked before anything else of a write, so that who is too late or not meant hears that, and not that
 * somebody changed the row.
 */
export function writeOn(
  person: { id: string },
  row: { audit: { status: AuditStatus }; assignedTo: RowOwner | null },
): Outcome<null> {
  if (row.audit.status !== 'under-way') return refused({ code: 'audit-not-under-way', params: { status: row.audit.status } })
  if (row.assignedTo && row.assignedTo.id !== person.id)
    return refused({ code: 'row-of-another', params: { name: row.assignedTo.name } })
  return granted(null)
}

/** A row with its judgement, as far as the way through a sheet needs it. */
interface Place {
  position: number
  judged: boolean
  owner: string | null
}

/**
 * The row to go on with after `position`: the next that is open and this person's to write on, else the first such before it;
 * null when none is left.
 */
export function nextOpen(rows: readonly Place[], position: number, person: string): number | null {
  const open = rows.filter(({ judged, owner }) => !judged && (owner === null || owner === person)).map((row) => row.position)
  return open.find((other) => other > position) ?? open.find((other) => other !== position) ?? null
}

/** One row on or back, past those of others; where nothing of theirs is left in that direction, null. */
export function neighbour(rows: readonly Place[], position: number, step: 1 | -1, person: string): number | null {
  const own = rows.filter(({ owner }) => owner === null || owner === person).map((row) => row.position)
  const on = step === 1 ? own.filter((other) => other > position) : own.filter((other) => other < position)
  return (step === 1 ? on[0] : on.at(-1)) ?? null
}
