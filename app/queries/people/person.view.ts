import type { Role } from '~/domain/people/roles'
import type { PersonRowView } from './person-row.view'

export interface PersonView extends PersonRowView {
  version: number
  /** Browsers signed in today, and when the last of them was seen. */
  sessions: { count: number; lastSeenAt: string | null }
  /** Until when the last printed, unused link works. */
  linkUntil: string | null
  departments: { id: string; title: string }[]
  can: { manage: boolean; seeTrail: boolean }
}

/** A person as they stand now: what a conflict shows beside what was typed. */
export interface StandingPerson {
  version: number
  name: string
  email: string
  title: string | null
  department: string | null
  roles: Role[]
  /** Who changed them last. */
  by: string | null
  at: string | null
}
