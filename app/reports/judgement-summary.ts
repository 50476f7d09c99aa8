import { JUDGEMENTS, type Judgement } from '~/domain/audits/judgement'
import type { Locale } from '~/domain/shared/locale'
import { serverTranslator } from '~/i18n/server-translator'

interface Judged {
  judgement: Judgement | null
  nonconformity: string | null
}

/** The sign of each judgement on paper (GB forms tick and cross); major and minor share one, the word beside it tells them apart. */
export const MARKS: Record<Judgement, string> = {
  conforms: '√',
  major: '×',
  minor: '×',
  observation: '△',
  opportunity: '○',
  'good-practice': '☆',
  'not-applicable': '／',
  'not-audited': '—',
}

/**
 * What the checks came to, as the 小结 says it: every judgement is counted, those that did not occur in one phrase
 * (a reader must see that nobody forgot to count them), then the nonconformities by number.
 */
export function judgementSummary(rows: readonly Judged[], locale: Locale): string {
  const t = serverTranslator(locale)
  const separator = t('common:list-separator')
  const open = rows.filter((row) => row.judgement === null).length
  if (open === rows.length) return t('reports:summary.none-judged', { total: rows.length })

  const counts = JUDGEMENTS.map((judgement) => ({
    word: t(`audits:judgement.${judgement}`),
    number: rows.filter((row) => row.judgement === judgement).length,
  }))
  const found = counts.filter(({ number }) => number > 0).map((counted) => t('reports:summary.counted', counted))
  const absent = counts.filter(({ number }) => number === 0).map(({ word }) => word)
  return [
    open === 0
      ? t('reports:summary.total', { count: rows.length })
      : t('reports:summary.total-open', { total: rows.length, open }),
    found.join(t('reports:comma')),
    ...(absent.length === 0
      ? []
      : [t(`reports:summary.${absent.length === 1 ? 'absent-single' : 'absent'}`, { list: absent.join(separator) })]),
    t('reports:full-stop'),
    ...nonconformities(rows, locale),
  ].join('')
}

function nonconformities(rows: readonly Judged[], locale: Locale): string[] {
  const t = serverTranslator(locale)
  const numbers = [...new Set(rows.flatMap((row) => row.nonconformity ?? []))]
  const unnumbered = rows.filter((row) => (row.judgement === 'major' || row.judgement === 'minor') && !row.nonconformity).length
  const sentences = []
  if (numbers.length > 0)
    sentences.push(t('reports:summary.see', { count: numbers.length, list: numbers.join(t('common:list-separator')) }))
  if (unnumbered > 0) sentences.push(t('reports:summary.unnumbered', { count: unnumbered }))
  return sentences
}
