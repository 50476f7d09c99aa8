import type { Day } from '~/domain/shared/calendar'
import type { Locale } from '~/domain/shared/locale'
import type { TrailEvent, TrailEvents } from '~/domain/trail/events'

interface Told<E extends TrailEvent> {
  id: string
  at: string
  day: Day
  /** Null: the product itself or its operator. */
  actorId: string | null
  actorName: string
  event: E
  subjectId: string
  particulars: TrailEvents[E]
}

/** One entry of the trail: event and particulars belong together. */
export type TrailEntryView = { [E in TrailEvent]: Told<E> }[TrailEvent]

/** What entries name by id or reference, in the reader's language. */
export interface TrailNames {
  locale: Locale
  departments: Record<string, string>
  /** By reference: its code and name. */
  items: Record<string, string>
  /** By edition: how it is called, and the letter of its clauses. */
  editions: Record<string, { name: string; letter: string }>
  /** Whether a person's name leads to their page. */
  people: boolean
}

export interface TrailFilter {
  record: string | null
  person: string | null
  day: Day | null
}

export interface TrailPageView {
  entries: TrailEntryView[]
  names: TrailNames
  filter: TrailFilter
  /** Everybody who did something this reader may read. */
  people: { id: string; name: string }[]
  /** True: the page does not begin with the newest entry. */
  later: boolean
  /** Pass it as `before` for the next page; null at the end. */
  next: string | null
}
