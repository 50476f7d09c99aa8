import type { EntityManager } from '@mikro-orm/core'
import { Nonconformity } from '~db/entities/nonconformities'
import { TrailEntry } from '~db/entities/trail'
import type { StandingWords } from './standing-words.view'

/** A nonconformity's words as they are stored now, and who wrote them last; throws when there is none. Two queries. */
export async function standingWords(em: EntityManager, number: string): Promise<StandingWords> {
  const { id, version, requirement, fact, evidence, department } = await em.findOneOrFail(Nonconformity, { number })
  const [last] = await em.find(TrailEntry, { subjectId: id }, { fields: ['actorName'], orderBy: { id: 'desc' }, limit: 1 })
  return { version, requirement, fact, evidence, department, by: last?.actorName ?? null }
}
