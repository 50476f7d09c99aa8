import { type EntityManager, LockMode } from '@mikro-orm/core'
import { issueReport } from '~/domain/audits/audit-report'
import { granted, type Outcome } from '~/domain/shared/outcome'
import { Audit } from '~db/entities/audits'
import { Person } from '~db/entities/people'
import { AuditReport, type IAuditReport } from '~db/entities/reports'
import { leaveTrail } from '~db/trail'
import { keepPapers, type PaperToKeep } from '../files/keep-papers.server'

/** Issue the report of an audit: its papers, made before, are kept in both languages, and its text does not change any more. */
export async function issueAuditReport(
  em: EntityManager,
  issuer: { id: string; name: string },
  { auditId, version, papers, now }: { auditId: string; version: number; papers: readonly PaperToKeep[]; now: Date },
): Promise<Outcome<IAuditReport>> {
  const audit = await em.findOneOrFail(Audit, { id: auditId })
  const report = await em.findOneOrFail(AuditReport, { audit: auditId }, { lockMode: LockMode.OPTIMISTIC, lockVersion: version })
  const facts = { conclusion: report.conclusion, writtenBy: report.writtenBy.id, issued: Boolean(report.issuedAt) }
  const may = issueReport(audit, facts, issuer)
  if (!may.ok) return may

  const issuedBy = em.getReference(Person, issuer.id)
  em.assign(report, { issuedBy, issuedAt: now })
  const kept = await keepPapers(em, papers, { kind: 'audit-report', subjectId: auditId, issuedBy, issuedAt: now })
  leaveTrail(
    em,
    issuer,
    'report.issued',
    report,
    { number: audit.number, papers: papers.map(({ locale, sha256 }) => ({ locale, sha256 })) },
    { now, departments: audit.departments, auditId, touches: kept },
  )
  await em.flush()
  return granted(report)
}
