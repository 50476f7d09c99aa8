import type { EntityManager } from '@mikro-orm/core'
import { Organisation } from '~db/entities/organisation'

/** The company's names; empty before it was set up. One query. */
export async function organisationNames(em: EntityManager): Promise<{ name: string; nameEn: string }> {
  const [organisation] = await em.find(Organisation, {}, { limit: 1 })
  return { name: organisation?.name ?? '', nameEn: organisation?.nameEn ?? '' }
}
