import { defineEntity, type InferEntity, p } from '@mikro-orm/core'
import type { TrailEvent } from '~/domain/trail/events'
import { identity } from '../identity'
import { WordList } from '../word-list'

/** One act: who, when, what, to which record. Written with the change it tells of, never changed after. */
export const TrailEntry = defineEntity({
  name: 'TrailEntry',
  tableName: 'trail_entries',
  indexes: [{ properties: ['subjectId', 'id'] }, { properties: ['actorId', 'id'] }, { properties: ['day', 'id'] }],
  properties: {
    id: identity.id,
    at: p.datetime(3),
    /** The plant's calendar day of `at`, for the filter. */
    day: p.text(),
    actorId: p.text().nullable(),
    /** As they were called on the day. */
    actorName: p.text(),
    event: p.text().$type<TrailEvent>(),
    subjectType: p.text(),
    subjectId: p.text(),
    /** Departments the record belongs to and the audit it is part of: who may read the entry. */
    departments: p.type(WordList).$type<string[], string>(),
    auditId: p.text().nullable().index(),
    particulars: p.text(),
    /** Other records changed by the same act; not stored, read by NoSilentChange. */
    touches: p.type(WordList).$type<string[], string>().persist(false).nullable(),
  },
})
export type ITrailEntry = InferEntity<typeof TrailEntry>
