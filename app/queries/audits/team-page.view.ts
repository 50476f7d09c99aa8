import type { AuditHeadView } from './audit-head.view'

/** Who has which rows of an audit, and how far everybody is. */
export interface TeamPageView {
  head: AuditHeadView
  /** What the form brings back: who had what when it was made. */
  mark: string
  /** Was anything shared out? */
  shared: boolean
  total: number
  judged: number
  auditors: TeamAuditorView[]
  themes: TeamThemeView[]
  /** The theme whose rows are shown one by one. */
  opened: { key: string; rows: TeamRowView[] } | null
}

export interface TeamAuditorView {
  id: string
  name: string
  department: string | null
  lead: boolean
  override: string | null
  judged: number
  /** Null where nothing was shared out. */
  total: number | null
  last: { position: number; label: string; at: string } | null
  next: { position: number; label: string } | null
}

export interface TeamThemeView {
  key: string
  title: string
  total: number
  judged: number
  /** How many of its rows nobody has judged. */
  open: number
  /** Auditor → what they judged here and what they have. */
  cells: Record<string, { judged: number; total: number }>
  /** Open rows that were given to nobody. */
  team: number
  /** Who has all of its open rows: an auditor, 'team', or 'several'. */
  holder: string
  /** Who may be given all of its open rows. */
  takers: string[]
}

export interface TeamRowView {
  position: number
  label: string
  question: string
  judged: boolean
  /** An auditor, or 'team'. */
  holder: string
  takers: string[]
}
