import type { EditionStanding } from '~/domain/standards/edition'

export interface EditionListView {
  editions: EditionRow[]
}

export interface EditionRow {
  id: string
  letter: string
  name: string
  twin: string | null
  title: string
  publishedOn: string | null
  standing: EditionStanding
  replacedBy: { id: string; name: string } | null
  replacedOn: string | null
  transitionUntil: string | null
  clauses: number
  /** Clauses with checks of their own. */
  written: number
  verified: boolean
}
