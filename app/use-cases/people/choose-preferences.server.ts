import type { EntityManager } from '@mikro-orm/core'
import type { Theme } from '~/domain/people/theme'
import type { Locale } from '~/domain/shared/locale'
import { Person } from '~db/entities/people'
import { leaveTrail, type TrailActor } from '~db/trail'

export interface Preferences {
  locale?: Locale | undefined
  /** 'auto' follows the device. */
  theme?: Theme | undefined
}

/** Remember the language and the theme a person reads in. */
export async function choosePreferences(
  em: EntityManager,
  actor: TrailActor & { id: string },
  { locale, theme, now }: Preferences & { now: Date },
): Promise<void> {
  const person = await em.findOneOrFail(Person, { id: actor.id })
  em.assign(person, {
    locale: locale ?? person.locale ?? null,
    theme: theme === undefined ? (person.theme ?? null) : theme === 'auto' ? null : theme,
  })
  leaveTrail(
    em,
    actor,
    'person.language-chosen',
    person,
    { name: person.name, locale: person.locale ?? null, theme: person.theme ?? null },
    { now },
  )
  await em.flush()
}
