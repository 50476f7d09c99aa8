import { Readable } from 'node:stream'
import { LOCALES, type Locale } from '~/domain/shared/locale'
import { serverTranslator } from '~/i18n/server-translator'
import { product } from './product.server'

/** A paper whose bytes lie in the file store, to be written down by the act that issues it. */
export interface IssuedPaper {
  locale: Locale
  /** What it is called when it is downloaded. */
  name: string
  sha256: string
  size: number
}

export type PaperKind = 'audit-report' | 'nonconformity-report'

const NAMES = { 'audit-report': 'reports:report.file-name', 'nonconformity-report': 'reports:nc.file-name' } as const
/** Far above any paper; a disk has an end. */
const LIMIT = 64 * 1024 * 1024

/** What a paper is called in a folder of downloads. */
export function paperName(kind: PaperKind, number: string, locale: Locale): string {
  return serverTranslator(locale)(NAMES[kind], { number })
}

/**
 * Make a paper in every language and store its bytes, before the transaction that issues it: nothing slow stands inside one.
 * When the act is refused after all, the bytes have no row and nobody finds them.
 */
export async function issuePapers(
  kind: PaperKind,
  number: string,
  make: (locale: Locale) => Promise<Buffer>,
): Promise<IssuedPaper[]> {
  const papers: IssuedPaper[] = []
  for (const locale of LOCALES) {
    const bytes = await make(locale)
    const stored = await product().files.put(Readable.from([bytes]), { limit: LIMIT })
    papers.push({ locale, name: paperName(kind, number, locale), ...stored })
  }
  return papers
}
