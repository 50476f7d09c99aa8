import type { EntityManager } from '@mikro-orm/core'
import { deadlineRules } from '~db/deadline-rules'
import { DeadlineRule } from '~db/entities/nonconformities'
import type { DeadlinePageView } from './deadline-page.view'

/** The days as they are set, to be read or changed. Two queries. */
export async function deadlinePage(em: EntityManager): Promise<DeadlinePageView> {
  const rows = await em.find(DeadlineRule, {})
  const version = (grade: string) => rows.find((row) => row.grade === grade)?.version ?? 0
  return { days: await deadlineRules(em), versions: { major: version('major'), minor: version('minor') } }
}
