import { type Day, daysBetween } from '../shared/calendar'
import { isIssued, type NcStatus } from './status'

/** What has to be known of a nonconformity to count it. */
export interface Counted {
  status: NcStatus
  issuedOn: Day | null
  /** The day by which it has to be verified and closed. */
  verifyDue: Day | null
  closedOn: Day | null
}

export interface ClosingFigures {
  open: number
  closed: number
  /** Closed, or past the day by which they had to be. */
  due: number
  onTime: number
  /** 按期关闭率, 0 to 1; null while none is due. */
  rate: number | null
  /** 平均关闭天数, from issue to closing; null while none is closed. */
  averageDays: number | null
}

/** How nonconformities are closed (audit-practice §5, rule 6). Drafts and withdrawn ones do not count. */
export function closingFigures(nonconformities: readonly Counted[], today: Day): ClosingFigures {
  const issued = nonconformities.filter(({ status }) => isIssued(status))
  const days: number[] = []
  let due = 0
  let onTime = 0
  for (const { issuedOn, verifyDue, closedOn } of issued) {
    if (closedOn !== null && issuedOn !== null) days.push(daysBetween(issuedOn, closedOn))
    if (closedOn !== null || (verifyDue !== null && verifyDue < today)) due += 1
    if (closedOn !== null && verifyDue !== null && closedOn <= verifyDue) onTime += 1
  }
  const closed = issued.filter(({ status }) => status === 'closed').length
  return {
    open: issued.length - closed,
    closed,
    due,
    onTime,
    rate: due === 0 ? null : onTime / due,
    averageDays: days.length === 0 ? null : days.reduce((sum, one) => sum + one, 0) / days.length,
  }
}
