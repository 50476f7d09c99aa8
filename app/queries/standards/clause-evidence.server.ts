import type { EntityManager } from '@mikro-orm/core'
import type { EditionDoc, Library } from '~/content/library'
import type { Actor } from '~/domain/people/roles'
import type { Day } from '~/domain/shared/calendar'
import type { Locale } from '~/domain/shared/locale'
import { isInside } from '~/domain/standards/clause-ref'
import { evidenceReach } from '../evidence/evidence-reach.server'
import { evidenceRows } from '../evidence/evidence-rows.server'
import type { ClausePageView } from './clause-page.view'
import { serves } from './clause-relations'

interface Reader {
  library: Library
  locale: Locale
  today: Day
}

/** The evidence of all departments that serves a clause, those that lead it first. */
export async function clauseEvidence(
  em: EntityManager,
  actor: Actor,
  edition: EditionDoc,
  number: string,
  { library, locale, today }: Reader,
): Promise<ClausePageView['evidence']> {
  const items = [...library.evidence.values()].filter((item) =>
    item.clauses.some((target) => serves(library, target, edition, number)),
  )
  if (items.length === 0) return []
  const reach = await evidenceReach(em, actor)
  const rows = await evidenceRows(em, items, { library, locale, today, reach })
  const duties = new Map(clauseDuties(library, edition, number, locale).map((duty) => [duty.department.id, duty.part]))
  const groups = new Map<string, ClausePageView['evidence'][number]>()
  for (const [index, item] of items.entries()) {
    const row = rows[index]
    if (!row) continue
    const department = { id: item.department, title: library.departments.get(item.department)?.title[locale] ?? item.department }
    const group = groups.get(item.department) ?? { department, part: duties.get(item.department) ?? null, rows: [] }
    group.rows.push(row)
    groups.set(item.department, group)
  }
  return [...groups.values()].sort((a, b) => partRank(a.part) - partRank(b.part))
}

/** The departments that lead or support a clause, or one above or below it. */
export function clauseDuties(library: Library, edition: EditionDoc, number: string, locale: Locale): ClausePageView['duties'] {
  const touches = (numbers: readonly string[] | undefined) =>
    (numbers ?? []).some((own) => isInside(own, number) || isInside(number, own))
  return [...library.departments.values()]
    .flatMap(({ id, title, leads, supports }) => {
      const part = touches(leads[edition.id]) ? ('leads' as const) : touches(supports[edition.id]) ? ('supports' as const) : null
      return part ? [{ department: { id, title: title[locale] }, part }] : []
    })
    .sort((a, b) => partRank(a.part) - partRank(b.part))
}

function partRank(part: 'leads' | 'supports' | null): number {
  return part === 'leads' ? 0 : part === 'supports' ? 1 : 2
}
