import { type EntityManager, wrap } from '@mikro-orm/core'
import type { TrailEvent, TrailEvents } from '~/domain/trail/events'
import { TrailEntry } from './entities/trail'
import { newId } from './identity'
import { plantDay } from './plant-time'

/** Who did it, as they are called today; `id` null for the product itself and its operator. */
export interface TrailActor {
  id: string | null
  name: string
}

/** What an entry needs besides its particulars. */
export interface TrailContext {
  now: Date
  /** The departments the record belongs to and the audit it is part of decide who may read the entry. */
  departments?: readonly string[]
  auditId?: string
  /** Other records the same act creates or changes. */
  touches?: readonly { id: string }[]
}

/**
 * Write what was done into the trail, to be flushed together with the change it tells of.
 * Records get their ids from newId() before this, so that the entry can name them.
 */
export function leaveTrail<E extends TrailEvent>(
  em: EntityManager,
  actor: TrailActor,
  event: E,
  subject: { id: string },
  particulars: TrailEvents[E],
  context: TrailContext,
): void {
  em.persist(
    em.create(TrailEntry, {
      id: newId(),
      at: context.now,
      day: plantDay(context.now),
      actorId: actor.id,
      actorName: actor.name,
      event,
      subjectType: wrap(subject, true).__meta.className,
      subjectId: subject.id,
      departments: [...(context.departments ?? [])],
      auditId: context.auditId ?? null,
      particulars: JSON.stringify(particulars),
      touches: (context.touches ?? []).map((record) => record.id),
    }),
  )
}
