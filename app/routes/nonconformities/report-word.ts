import { parseLocale } from '~/domain/shared/locale'
import { downloadIssued, downloadPaper } from '~/http/download.server'
import { paperName } from '~/http/papers.server'
import { notFound, visitFor } from '~/http/visit-for.server'
import { nonconformityReport } from '~/queries/nonconformities/nonconformity-report.server'
import { issuedPaper } from '~/queries/shared/issued-papers.server'
import { nonconformityReport as nonconformityWord } from '~/reports/nonconformity-report'
import { toWord } from '~/reports/to-word'

const KIND = 'nonconformity-report'

/** The paper QR-IA-05 of a nonconformity, in the language that was asked for: once it is closed, the bytes that were kept. */
export const loader = visitFor('nonconformities.read', async (visit) => {
  const { em, actor, library, request, param, today } = visit
  const locale = parseLocale(new URL(request.url).searchParams.get('lang')) ?? visit.locale
  const view = await nonconformityReport(em, actor, param('number'), { library, locale, today })
  if (!view) throw notFound()
  const issued = await issuedPaper(em, KIND, { subjectId: view.id, locale })
  if (issued) return downloadIssued(issued)
  return downloadPaper(await toWord(nonconformityWord(view, locale)), paperName(KIND, view.number, locale))
})
