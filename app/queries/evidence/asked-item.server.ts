import type { EntityManager } from '@mikro-orm/core'
import type { EvidenceDoc, Library } from '~/content/library'
import { may, type Permission } from '~/domain/people/permissions'
import type { Actor } from '~/domain/people/roles'
import type { Day } from '~/domain/shared/calendar'
import type { Locale } from '~/domain/shared/locale'
import { evidenceItem } from './evidence-item.server'
import type { EvidenceItemView } from './evidence-item.view'

interface Asking {
  em: EntityManager
  actor: Actor
  library: Library
  locale: Locale
  today: Day
  /** A part of the address. */
  param(name: string): string
}

/** The item an address names, as the list has it and as this reader sees it; null when it is not there or not theirs. */
export async function askedItem(
  { em, actor, library, locale, today, param }: Asking,
  id = param('item'),
): Promise<{ item: EvidenceDoc; view: EvidenceItemView } | null> {
  const item = library.evidence.get(`${param('department')}/${id}`)
  const view = item && (await evidenceItem(em, actor, { library, item, locale, today }))
  return item && view ? { item, view } : null
}

/**
 * The version an address names, for who has the right to do something about it; null otherwise. The right, not the state:
 * whether the version still waits is for the rule to say, in a sentence.
 */
export async function askedVersion(
  asking: Asking,
  permission: Permission,
): Promise<{ item: EvidenceDoc; number: number } | null> {
  const asked = await askedItem(asking)
  const version = asked?.view.versions.find(({ number }) => String(number) === asking.param('version'))
  if (!asked || !version) return null
  const subject = { departments: [asked.item.department], owner: asked.view.row.owner?.id ?? null }
  return may(asking.actor, permission, subject) ? { item: asked.item, number: version.number } : null
}
