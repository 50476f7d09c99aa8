import type { EntityManager } from '@mikro-orm/core'
import { mayEver, type Permission, POLICY } from '~/domain/people/permissions'
import { ROLES, type Role } from '~/domain/people/roles'
import type { Theme } from '~/domain/people/theme'
import type { Day } from '~/domain/shared/calendar'
import type { Locale } from '~/domain/shared/locale'
import { longDay } from '~/i18n/dates'
import type { Translate } from '~/i18n/translator'
import { TIME_ZONE } from '~db/plant-time'
import { organisationNames } from '../shared/organisation.server'
import type { RootView } from './root.view'

interface Surroundings {
  locale: Locale
  t: Translate
  theme: Theme
  today: Day
  demo: boolean
  fixedToday: Day | null
}

/** What every page knows. One query. */
export async function rootView(
  em: EntityManager,
  actor: { id: string; name: string; title: string | null; roles: readonly Role[] } | null,
  { locale, t, theme, today, demo, fixedToday }: Surroundings,
): Promise<RootView> {
  const { name, nameEn } = await organisationNames(em)
  return {
    locale,
    theme,
    organisation: locale === 'zh-CN' ? name : nameEn,
    demo,
    demoDay: fixedToday && longDay(fixedToday, locale),
    today,
    timeZone: TIME_ZONE,
    me: actor && { id: actor.id, name: actor.name, role: actor.title ?? t(`people:role.${foremostRole(actor.roles)}`) },
    permissions: actor ? (Object.keys(POLICY) as Permission[]).filter((permission) => mayEver(actor, permission)) : [],
  }
}

/** The role a person is introduced with: the one that reaches furthest. */
function foremostRole(roles: readonly Role[]): Role {
  return [...ROLES].reverse().find((role) => roles.includes(role)) ?? 'member'
}
