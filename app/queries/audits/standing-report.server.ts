import type { EntityManager } from '@mikro-orm/core'
import { AuditReport, type IAuditReport } from '~db/entities/reports'
import { wordsOf } from './audit-report.server'
import type { StandingReport } from './standing-report.view'

/** A report's words as they are stored now, and who wrote them last; throws when there is none. One query. */
export async function standingReport(em: EntityManager, auditId: string): Promise<StandingReport> {
  const found = await em.findOneOrFail(AuditReport, { audit: auditId }, { populate: ['writtenBy'] as never })
  const report = found as IAuditReport
  return { version: report.version, words: wordsOf(report), by: report.writtenBy.name as string }
}
