import { auditFilter } from '~/components/audits/list-address'
import { parseLocale } from '~/domain/shared/locale'
import { downloadExcel } from '~/http/download.server'
import { visitFor } from '~/http/visit-for.server'
import { serverTranslator } from '~/i18n/server-translator'
import { auditExport } from '~/queries/audits/audit-export.server'
import { auditListSheets } from '~/reports/audit-list-excel'
import { toExcel } from '~/reports/excel/workbook'

/** The list of audits with this filter as a workbook, in the language that was asked for. */
export const loader = visitFor('audits.read', async ({ em, actor, library, today, now, request, ...visit }) => {
  const search = new URL(request.url).searchParams
  const locale = parseLocale(search.get('lang')) ?? visit.locale
  const t = serverTranslator(locale)
  const view = await auditExport(em, actor, { library, locale, today, filter: auditFilter(search) })
  const bytes = await toExcel(auditListSheets(view, locale), { title: t('audits:list.title'), now })
  return downloadExcel(bytes, t('reports:excel.file-name', { day: today }))
})
