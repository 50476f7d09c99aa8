import type { AuditStatus } from '~/domain/audits/audit-status'
import type { ClosingFigures } from '~/domain/nonconformities/figures'
import type { Day } from '~/domain/shared/calendar'

/** What the list can be narrowed to; every part of it stands in the address. */
export interface AuditFilter {
  /** '2026' */
  year: string | null
  status: AuditStatus | null
  department: string | null
  edition: string | null
}

export interface AuditListView {
  audits: AuditListRow[]
  /** Pass it as `before` for the next page; null at the end. */
  next: string | null
  facets: AuditFacets
  /** One line a year, the newest first. */
  numbers: YearNumbers[]
}

/** What there is to choose, with how many audits each leaves. */
export interface AuditFacets {
  years: { value: string; count: number }[]
  statuses: { value: AuditStatus; count: number }[]
  departments: { value: string; title: string; count: number }[]
  editions: { value: string; title: string; count: number }[]
}

/** A year in figures, of what this reader may read. */
export interface YearNumbers {
  year: string
  audits: Record<AuditStatus, number>
  /** Null where no checklist of the year is theirs. */
  judgements: { major: number; minor: number; observation: number } | null
  /** Null for who reads no nonconformities. */
  closing: ClosingFigures | null
}

export interface AuditListRow {
  number: string
  status: AuditStatus
  departments: string[]
  criteria: { letter: string; name: string }[]
  startsOn: Day
  endsOn: Day
  /** Null where the reader sees titles alone. */
  lead: string | null
  /** False: the reader sees that it exists, no more. */
  open: boolean
  /** Rows and how many are judged; null where the checklist is not the reader's. */
  progress: { total: number; judged: number; major: number; minor: number } | null
}
