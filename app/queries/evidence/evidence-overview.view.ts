import type { ShownState } from '~/domain/evidence/evidence-state'

/** The departments and how their lists stand. Counts are null where the reader may not know; `mine` is what was given to them, anywhere. */
export interface EvidenceOverviewView {
  departments: {
    id: string
    title: string
    total: number
    counts: Record<ShownState, number> | null
    late: number | null
    mine: number
  }[]
}
