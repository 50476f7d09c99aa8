import { type EntityManager, LockMode, OptimisticLockError, UniqueConstraintViolationException } from '@mikro-orm/core'
import { REPORT_PARTS, type ReportWords, writeReport } from '~/domain/audits/audit-report'
import { granted, type Outcome } from '~/domain/shared/outcome'
import { Audit } from '~db/entities/audits'
import { Person } from '~db/entities/people'
import { AuditReport, type IAuditReport } from '~db/entities/reports'
import { newId } from '~db/identity'
import { leaveTrail } from '~db/trail'

/** Write the words of an audit report. `version` is that of the report that was read, 0 when there was none. */
export async function writeAuditReport(
  em: EntityManager,
  author: { id: string; name: string },
  { auditId, version, words, now }: { auditId: string; version: number; words: ReportWords; now: Date },
): Promise<Outcome<IAuditReport>> {
  const audit = await em.findOneOrFail(Audit, { id: auditId })
  const report = await standingReport(em, auditId, version)
  const written = writeReport({ number: audit.number, issued: Boolean(report?.issuedAt) }, words)
  if (!written.ok) return written

  const before = report && wordsOf(report)
  const writtenBy = em.getReference(Person, author.id)
  const kept = report ?? em.create(AuditReport, { id: newId(), audit, ...written.value, writtenBy })
  if (report) em.assign(report, { ...written.value, writtenBy })
  else em.persist(kept)
  leaveTrail(
    em,
    author,
    'report.written',
    kept,
    { number: audit.number, before, after: written.value },
    // No departments: until it is issued, what is written is not theirs.
    { now, auditId },
  )
  try {
    await em.flush()
  } catch (error) {
    // Somebody else wrote the first words at the same moment.
    if (!report && error instanceof UniqueConstraintViolationException) throw OptimisticLockError.lockFailed(kept)
    throw error
  }
  return granted(kept)
}

/** The report at the version that was read; who read that there was none collides with one that is there now. */
async function standingReport(em: EntityManager, auditId: string, version: number): Promise<IAuditReport | null> {
  if (version > 0)
    return em.findOneOrFail(AuditReport, { audit: auditId }, { lockMode: LockMode.OPTIMISTIC, lockVersion: version })
  const found = await em.findOne(AuditReport, { audit: auditId })
  if (found) throw OptimisticLockError.lockFailed(found)
  return null
}

function wordsOf(report: IAuditReport): ReportWords {
  return Object.fromEntries(REPORT_PARTS.map((part) => [part, report[part]])) as ReportWords
}
