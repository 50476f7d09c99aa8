import { AUDIT_STATUSES } from '~/domain/audits/audit-status'
import { paths } from '~/paths'
import type { AuditFilter } from '~/queries/audits/audit-list.view'

/** What an address narrows the list of audits to; what it does not know it leaves out. */
export function auditFilter(search: URLSearchParams): AuditFilter {
  const year = search.get('year')
  return {
    year: year && /^\d{4}$/.test(year) ? year : null,
    status: AUDIT_STATUSES.find((status) => status === search.get('status')) ?? null,
    department: search.get('department') || null,
    edition: search.get('edition') || null,
  }
}

/** The list with this filter. */
export function auditsAddress(filter: AuditFilter, before?: string): string {
  return `${paths.audits()}${query({ ...filter, before })}`
}

/** The same list as a workbook, in the reader's language. */
export function auditsExcelAddress(filter: AuditFilter, lang: string): string {
  return paths.auditsExcel(query({ ...filter, lang }))
}

function query(parts: Record<string, string | null | undefined>): string {
  const wanted = Object.entries(parts).flatMap(([name, value]) => (value ? [[name, value]] : []))
  return wanted.length > 0 ? `?${new URLSearchParams(wanted)}` : ''
}
