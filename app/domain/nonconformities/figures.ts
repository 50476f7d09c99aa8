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

/** 账龄: how long an open nonconformity has been open, in the bands people report (audit-practice §5, rule 6). */
export const AGE_BANDS = ['0-30', '31-60', '61-90', '90+'] as const
export type AgeBand = (typeof AGE_BANDS)[number]

/** The band of one issued on a day. */
export function ageBand(issuedOn: Day, today: Day): AgeBand {
  const days = daysBetween(issuedOn, today)
  if (days <= 30) return '0-30'
  if (days <= 60) return '31-60'
  return days <= 90 ? '61-90' : '90+'
}
