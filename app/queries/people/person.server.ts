import type { EntityManager } from '@mikro-orm/core'
import type { Library } from '~/content/library'
import { may, mayEver } from '~/domain/people/permissions'
import type { Actor } from '~/domain/people/roles'
import { sessionIsAlive } from '~/domain/people/sessions'
import type { Locale } from '~/domain/shared/locale'
import { type IPerson, PasswordLink, Person, Session } from '~db/entities/people'
import { TrailEntry } from '~db/entities/trail'
import type { PersonView, StandingPerson } from './person.view'
import { departmentTitles, personRow } from './person-row.server'

/** One person with how they can sign in; throws when there is none of this id. Three queries. */
export async function person(
  em: EntityManager,
  actor: Actor,
  id: string,
  { library, locale, clock }: { library: Library; locale: Locale; clock: Date },
): Promise<PersonView> {
  const found = (await em.findOneOrFail(Person, { id })) as IPerson
  const sessions = (await em.find(Session, { person: id }, { orderBy: { lastSeenAt: 'desc' } })).filter((session) =>
    sessionIsAlive({ createdAt: session.createdAt.getTime(), lastSeenAt: session.lastSeenAt.getTime() }, clock.getTime()),
  )
  const link = await em.findOne(PasswordLink, { person: id, usedAt: null, expiresAt: { $gt: clock } })
  return {
    ...personRow(found, { library, locale }),
    version: found.version,
    sessions: { count: sessions.length, lastSeenAt: sessions[0]?.lastSeenAt.toISOString() ?? null },
    linkUntil: link?.expiresAt.toISOString() ?? null,
    departments: departmentTitles({ library, locale }),
    can: { manage: may(actor, 'people.manage', {}), seeTrail: mayEver(actor, 'trail.read') },
  }
}

/** What stands there now, and by whom. */
export async function standingPerson(em: EntityManager, id: string): Promise<StandingPerson> {
  const found = (await em.findOneOrFail(Person, { id }, { refresh: true })) as IPerson
  const last = await em.findOne(TrailEntry, { subjectId: id }, { fields: ['actorName', 'at'], orderBy: { id: 'desc' } })
  return {
    version: found.version,
    name: found.name,
    email: found.email,
    title: found.title ?? null,
    department: found.department ?? null,
    roles: [...found.roles],
    by: last?.actorName ?? null,
    at: last?.at.toISOString() ?? null,
  }
}
