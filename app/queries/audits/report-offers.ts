import type { ReportWords } from '~/domain/audits/audit-report'
import type { Locale } from '~/domain/shared/locale'
import { daySpan } from '~/i18n/dates'
import { type ServerTranslate, serverTranslator } from '~/i18n/server-translator'
import type { AuditReportView, EarlierAudit } from './audit-report.view'

/** Words for a report nobody has written yet, worked out from its figures in its writer's language: offered in the form, stored only when saved. */
export function offeredWords(view: AuditReportView, locale: Locale): ReportWords {
  const t = serverTranslator(locale)
  const { figures } = view
  const separator = t('common:list-separator')
  const departments = view.departments.join(separator)
  const criteria = view.criteria.map(({ name }) => name).join(separator)
  const many = (judgement: string) =>
    [...figures.remarks, ...figures.notCovered].filter((row) => row.judgement === judgement).length
  const [observations, opportunities, good] = [many('observation'), many('opportunity'), many('good-practice')]
  const [notAudited, notApplicable] = [many('not-audited'), many('not-applicable')]
  return {
    purpose: t('reports:offer.purpose', { departments }),
    scope: t('reports:offer.scope', { departments, criteria, days: daySpan(view.startsOn, view.endsOn, locale) }),
    sampling: t('reports:offer.sampling', figures.total),
    comparison: figures.earlier ? comparison(figures.earlier, t) : t('reports:report.no-earlier'),
    conclusion: conclusion(view, departments, t),
    strengths: good > 0 ? t('reports:offer.strengths', { count: good }) : t('reports:report.no-strengths'),
    suggestions:
      observations + opportunities > 0
        ? t('reports:offer.suggestions', { observations, opportunities })
        : t('reports:report.no-suggestions'),
    notCovered:
      notAudited + notApplicable > 0
        ? t('reports:offer.not-covered', { notAudited, notApplicable })
        : t('reports:report.all-covered'),
    distribution: t('reports:offer.distribution', { departments }),
  }
}

function conclusion({ figures: { nonconformities } }: AuditReportView, departments: string, t: ServerTranslate): string {
  const major = nonconformities.filter(({ grade }) => grade === 'major')
  const minor = nonconformities.length - major.length
  if (nonconformities.length === 0) return t('reports:offer.conclusion-clean', { departments })
  if (major.length === 0) return t('reports:offer.conclusion-minor', { departments, minor })
  const clauses = [...new Set(major.map(({ label }) => label))].join(t('common:list-separator'))
  return t('reports:offer.conclusion-major', { major: major.length, minor, clauses })
}

function comparison({ number, counts, repeated }: EarlierAudit, t: ServerTranslate): string {
  const nonconforming = counts.filter(({ judgement }) => judgement === 'major' || judgement === 'minor')
  const before = nonconforming.reduce((sum, row) => sum + row.before, 0)
  const now = nonconforming.reduce((sum, row) => sum + row.now, 0)
  const again =
    repeated.length > 0
      ? t('reports:report.repeated', { list: repeated.join(t('common:list-separator')) })
      : t('reports:report.not-repeated')
  return t('reports:offer.comparison', { number, before, now, repeated: again }).trim()
}
