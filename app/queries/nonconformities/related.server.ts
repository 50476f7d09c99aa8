import type { EntityManager } from '@mikro-orm/core'
import { addMonths, type Day } from '~/domain/shared/calendar'
import { type INonconformity, Nonconformity } from '~db/entities/nonconformities'
import { plantDay } from '~db/plant-time'
import type { RelatedView } from './nonconformity-page.view'

const MOST = 5

/** Other issued ones of the same department and clause, the newest first, as far as the reader may know of them. One query. */
export async function related(
  em: EntityManager,
  { id, department, clauseRef }: INonconformity,
  { visible, today }: { visible: Record<string, unknown>; today: Day },
): Promise<RelatedView> {
  const same = { department, clauseRef, id: { $ne: id }, issuedAt: { $ne: null } }
  const found = (await em.find(Nonconformity, { $and: [visible, same] } as never, {
    orderBy: { id: 'desc' },
    limit: MOST,
  })) as INonconformity[]
  const since = addMonths(today, -12)
  return {
    others: found.map(({ number, status, fact }) => ({ number, status, fact: [...fact].slice(0, 40).join('') })),
    withinYear: found.filter(({ issuedAt }) => issuedAt && plantDay(issuedAt) >= since).length,
  }
}
