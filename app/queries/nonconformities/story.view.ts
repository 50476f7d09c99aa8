import type { TrailEntryView, TrailNames } from '../trail/trail-page.view'

/** What happened to a nonconformity, the newest first. */
export interface StoryView {
  entries: TrailEntryView[]
  names: TrailNames
}
