import { type EntityManager, LockMode, NotFoundError } from '@mikro-orm/core'
import type { DueDays } from '~/domain/nonconformities/deadlines'
import type { NcStatus } from '~/domain/nonconformities/status'
import { dueNow } from '~/domain/nonconformities/waiting'
import { may, type Permission, type Subject } from '~/domain/people/permissions'
import type { Actor } from '~/domain/people/roles'
import type { Day } from '~/domain/shared/calendar'
import { type INonconformity, type INonconformityRound, Nonconformity, NonconformityRound } from '~db/entities/nonconformities'
import type { TrailActor, TrailContext } from '~db/trail'
import { dueDaysOf } from './due-facts'

/** Who acts on a nonconformity, and what the rules have to know of them. */
export type Doer = TrailActor & Actor

/** Which nonconformity, as its form saw it. */
export interface Which {
  number: string
  version: number
  now: Date
}

/**
 * The nonconformity to be acted on. Whom `permission` does not let near it finds nothing;
 * throws an OptimisticLockError when somebody wrote on it since the form was made.
 */
export async function loadForAct(
  em: EntityManager,
  actor: Actor,
  permission: Permission,
  { number, version }: Pick<Which, 'number' | 'version'>,
  subjectOf: (nonconformity: INonconformity) => Subject | Promise<Subject> = ofItsDepartment,
): Promise<INonconformity> {
  const nonconformity = (await em.findOneOrFail(Nonconformity, { number })) as INonconformity
  if (!may(actor, permission, await subjectOf(nonconformity))) throw notTheirs(number)
  await em.lock(nonconformity, LockMode.OPTIMISTIC, version)
  return nonconformity
}

/** What is answered by the department it concerns. */
export function ofItsDepartment({ department }: INonconformity): Subject {
  return { departments: [department] }
}

/** As if it were not there: becomes 404. */
export function notTheirs(number: string): NotFoundError {
  return new NotFoundError(`${number} is not theirs`)
}

/** The round a nonconformity is in; throws before its first cause is written. */
export function currentRound(em: EntityManager, { id, round }: INonconformity): Promise<INonconformityRound> {
  return em.findOneOrFail(NonconformityRound, { nonconformity: id, number: round }) as Promise<INonconformityRound>
}

interface Standing {
  now: Date
  /** The days it is held to, when they change with this move. */
  due?: DueDays
  /** Once the actions are done: the day of the last, and how long they have to work before they are verified. */
  implementedOn?: Day | null | undefined
  wait?: number
}

/** What is stored when it moves: where it stands, since when, and the day the next stage is due. */
export function standing(nonconformity: INonconformity, status: NcStatus, { now, due, implementedOn, wait }: Standing) {
  const days = due ?? dueDaysOf(nonconformity)
  return {
    status,
    statusSince: now,
    dueOn: dueNow({ status, due: days, implementedOn: implementedOn ?? null, wait: wait ?? 0 }),
  }
}

/** Who may read the entries of its trail. */
export function contextOf({ department, audit }: INonconformity, now: Date): TrailContext {
  return { now, departments: [department], auditId: audit.id }
}
