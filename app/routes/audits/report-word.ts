import { parseLocale } from '~/domain/shared/locale'
import { downloadIssued, downloadPaper } from '~/http/download.server'
import { paperName } from '~/http/papers.server'
import { notFound, visitFor } from '~/http/visit-for.server'
import { auditReport } from '~/queries/audits/audit-report.server'
import { issuedPaper } from '~/queries/shared/issued-papers.server'
import { auditReport as auditReportWord } from '~/reports/audit-report'
import { toWord } from '~/reports/to-word'

const KIND = 'audit-report'

/** The paper QR-IA-07 of an audit, in the language that was asked for: once it is issued, the bytes that were kept. */
export const loader = visitFor('audits.read', async (visit) => {
  const { em, actor, library, request, param, today } = visit
  const locale = parseLocale(new URL(request.url).searchParams.get('lang')) ?? visit.locale
  const view = await auditReport(em, actor, param('number'), { library, locale })
  if (!view) throw notFound()
  const issued = await issuedPaper(em, KIND, { subjectId: view.id, locale })
  if (issued) return downloadIssued(issued)
  return downloadPaper(await toWord(auditReportWord(view, locale, today)), paperName(KIND, view.number, locale))
})
