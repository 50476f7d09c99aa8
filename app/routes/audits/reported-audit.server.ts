import { notFound, type Visit } from '~/http/visit-for.server'
import { auditReport } from '~/queries/audits/audit-report.server'

/** The report of the audit the address names; one that is not this reader's, or not yet, is not there. */
export async function reportedAudit({ em, actor, library, locale, param }: Visit) {
  const view = await auditReport(em, actor, param('number'), { library, locale })
  if (!view) throw notFound()
  return view
}
