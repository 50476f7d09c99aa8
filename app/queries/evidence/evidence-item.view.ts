import type { Day } from '~/domain/shared/calendar'
import type { EvidenceRowView } from './evidence-row.view'

export interface EvidenceItemView {
  row: EvidenceRowView
  department: { id: string; title: string }
  kind: 'document' | 'record'
  /** The role the list names; the person is chosen here. */
  ownerRole: string
  validity: string | null
  form: { id: string; title: string } | null
  versions: EvidenceVersionView[]
  can: { assign: boolean; handIn: boolean; review: boolean; withdraw: boolean }
  people: { id: string; name: string }[]
}

export interface EvidenceVersionView {
  number: number
  version: number
  state: 'submitted' | 'accepted' | 'returned' | 'withdrawn'
  by: string
  at: string
  issuedOn: Day
  note: string | null
  reviewer: string | null
  reviewedAt: string | null
  reason: string | null
  validUntil: Day | null
  files: { id: string; name: string; size: number }[]
}
