import { parseLocale } from '~/domain/shared/locale'
import { downloadPaper } from '~/http/download.server'
import { notFound, visitFor } from '~/http/visit-for.server'
import { translator } from '~/i18n/translator'
import { checklistReport } from '~/queries/audits/checklist-report.server'
import { auditChecklist } from '~/reports/audit-checklist'
import { toWord } from '~/reports/to-word'

/** The paper QR-IA-04 of an audit, in the language that was asked for. */
export const loader = visitFor('audits.read', async (visit) => {
  const { em, actor, library, request, param } = visit
  const locale = parseLocale(new URL(request.url).searchParams.get('lang')) ?? visit.locale
  const t = translator(locale)
  const view = await checklistReport(em, actor, param('number'), { library, locale, otherTheme: t('audits:sheet.other-theme') })
  if (!view) throw notFound()
  return downloadPaper(await toWord(auditChecklist(view, locale)), t('audits:word.file-name', { number: view.number }))
})
