import type { EntityManager } from '@mikro-orm/core'
import type { EvidenceDoc, Library } from '~/content/library'
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
