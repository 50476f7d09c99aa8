import type { EntityManager } from '@mikro-orm/core'
import { DEFAULT_DEADLINES, type DeadlineDays } from '~/domain/nonconformities/deadlines'
import type { Grade } from '~/domain/nonconformities/draft'
import { DeadlineRule } from './entities/nonconformities'

/** The days each grade is held to: as the quality manager set them, or what a plant starts with. One query. */
export async function deadlineRules(em: EntityManager): Promise<Record<Grade, DeadlineDays>> {
  const set = await em.find(DeadlineRule, {})
  const of = (grade: Grade) => {
    const rule = set.find((one) => one.grade === grade)
    if (!rule) return DEFAULT_DEADLINES[grade]
    const { acknowledge, correct, plan, implement, verify, wait } = rule
    return { acknowledge, correct, plan, implement, verify, wait }
  }
  return { major: of('major'), minor: of('minor') }
}
