import type { Role } from '~/domain/people/roles'

/** Whether somebody can sign in: `invited` has not chosen a password yet. */
export const PERSON_STATES = ['active', 'invited', 'disabled'] as const
export type PersonState = (typeof PERSON_STATES)[number]

export interface PersonRowView {
  id: string
  name: string
  email: string
  title: string | null
  department: { id: string; title: string } | null
  roles: Role[]
  state: PersonState
}

export interface PeopleFilter {
  department: string | null
  role: Role | null
}

export interface PeopleListView {
  people: PersonRowView[]
  filter: PeopleFilter
  /** What the list can be filtered by, in the order of the documents. */
  departments: { id: string; title: string }[]
  /** Pass it as `after` for the next page; null at the end. */
  next: string | null
}
