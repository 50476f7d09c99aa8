import type { Day } from '~/domain/shared/calendar'

/** Who is asked for an item as it stands now, for somebody whose form was older. */
export interface StandingAssignment {
  version: number
  owner: string | null
  dueOn: Day | null
  remark: string | null
  /** Who wrote it and when; null when no such entry is in the trail. */
  by: string | null
  at: string | null
}

/** A version of the evidence as it stands now. */
export interface StandingVersion {
  state: 'submitted' | 'accepted' | 'returned' | 'withdrawn'
  by: string | null
  at: string | null
  reason: string | null
}
