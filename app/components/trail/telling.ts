import type { TrailEvent, TrailEvents } from '~/domain/trail/events'
import type { ToldValue, TrailWords } from './trail-words'

/** An entry before it is a sentence: whose record it is, what fills the sentence, and the values below it. */
export interface Telling {
  record: { text: string; to: string | null }
  params?: Record<string, string | number>
  values?: (ToldValue | null)[]
  hot?: boolean
}

/** How each event tells itself. */
export type Tellers<E extends TrailEvent = TrailEvent> = {
  [Event in E]: (told: TrailEvents[Event], words: TrailWords, subjectId: string) => Telling
}
