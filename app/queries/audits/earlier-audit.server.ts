import type { EntityManager } from '@mikro-orm/core'
import { compareAudits } from '~/domain/audits/findings'
import { Audit, type IAudit } from '~db/entities/audits'
import type { EarlierAudit } from './audit-report.view'
import { type ReportedCheck, reportedChecks } from './counted-checks.server'
import type { Names } from './report-names'

/** This audit against the last finished one of any of its departments, compared where both were; null when there is none. Four queries. */
export async function earlierAudit(
  em: EntityManager,
  audit: { id: string; startsOn: string; departments: readonly string[] },
  { checks, names }: { checks: readonly ReportedCheck[]; names: Names },
): Promise<EarlierAudit | null> {
  const visited = audit.departments.map((department) => ({ departments: { $like: `% ${department} %` } }))
  const [found] = await em.find(
    Audit,
    { id: { $ne: audit.id }, status: 'finished', startsOn: { $lt: audit.startsOn }, $or: visited } as never,
    { orderBy: { startsOn: 'desc', id: 'desc' }, limit: 1 },
  )
  if (!found) return null
  const earlier = found as IAudit
  const shared = audit.departments.filter((department) => earlier.departments.includes(department))
  const ofShared = (check: ReportedCheck) => shared.includes(check.department)
  const { counts, repeated } = compareAudits((await reportedChecks(em, earlier.id)).filter(ofShared), checks.filter(ofShared))
  return {
    number: earlier.number,
    startsOn: earlier.startsOn,
    endsOn: earlier.endsOn,
    departments: shared.map(names.department),
    counts,
    repeated: repeated.map(names.clause),
  }
}
