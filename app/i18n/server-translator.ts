import type { Locale } from '~/domain/shared/locale'
import { auditReportPaper } from './audit-report-paper'
import { catalog } from './catalog'
import { nonconformityPaper } from './nonconformity-paper'
import { refusals } from './refusals'
import { reports } from './reports'
import { type KeyOf, type Params, speech } from './speech'

/** The pages' sentences and those that only the server says: refusals and papers. They are not sent to the browser. */
export const serverCatalog = { ...catalog, refusals, reports: { ...reports, ...auditReportPaper, ...nonconformityPaper } }

export type ServerKey = KeyOf<typeof serverCatalog>
export type ServerTranslate = (key: ServerKey, params?: Params) => string

const voices = { 'zh-CN': speech(serverCatalog, 'zh-CN'), en: speech(serverCatalog, 'en') } satisfies Record<
  Locale,
  ServerTranslate
>

/** The function that says a sentence in `locale`, on the server. */
export function serverTranslator(locale: Locale): ServerTranslate {
  return voices[locale]
}
