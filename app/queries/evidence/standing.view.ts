import type { Day } from '~/domain/shared/calendar'

/** Who is asked for an item as it stands now, for somebody whose form was older. */
export interface StandingAssignment {
  version: number
  owner: string | null
  dueOn: Day | null
  remark: string | null
  /** Who last did anything about the item and when: handing in moves its version on too. */
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
