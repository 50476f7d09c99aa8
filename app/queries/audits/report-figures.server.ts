import type { EntityManager } from '@mikro-orm/core'
import { foundByClause, foundByDepartment, sampled } from '~/domain/audits/findings'
import { needsReason } from '~/domain/audits/judgement'
import type { NATURES } from '~/domain/nonconformities/draft'
import type { Locale } from '~/domain/shared/locale'
import type { ReportFigures } from './audit-report.view'
import { type ReportedCheck, reportedChecks, wordsOfChecks } from './counted-checks.server'
import { earlierAudit } from './earlier-audit.server'
import { type Names, namesFor, type Reader, titleOf } from './report-names'

/** What is told with its words: good practice, and what is worth a thought. */
const REMARKED = ['good-practice', 'observation', 'opportunity'] as const

/** What the report of an audit counts and lists. Eight queries, however many checks. */
export async function reportFigures(
  em: EntityManager,
  audit: { id: string; startsOn: string; departments: readonly string[] },
  reader: Reader,
): Promise<ReportFigures> {
  const checks = await reportedChecks(em, audit.id)
  const names = namesFor(reader)
  const found = foundByDepartment(checks, audit.departments)
  const clauses = foundByClause(checks)
  const nonconforming = audit.departments.filter((id) => clauses.some(({ departments }) => (departments[id] ?? 0) > 0))
  return {
    total: {
      checks: checks.length,
      audited: checks.filter(({ judgement }) => judgement !== null && !needsReason(judgement)).length,
      open: checks.filter(({ judgement }) => judgement === null).length,
      files: checks.reduce((sum, { files }) => sum + files, 0),
    },
    sampled: sampled(checks, audit.departments).map((row) => ({ ...row, department: names.department(row.department) })),
    found: found.map(({ key, counts, total }) => ({ department: names.department(key), counts, total })),
    clauses: clauses.map(({ key, counts, departments, total }) => ({
      label: names.clause(key),
      title: titleOf(key, reader),
      counts,
      byDepartment: nonconforming.map((id) => departments[id] ?? 0),
      total,
    })),
    clauseDepartments: nonconforming.map(names.department),
    natures: naturesOf(checks),
    nonconformities: checks
      .flatMap(({ nonconformity }) => (nonconformity ? [asListed(nonconformity, names)] : []))
      .sort((a, b) => a.number.localeCompare(b.number, 'en', { numeric: true })),
    earlier: await earlierAudit(em, audit, { checks, names }),
    ...(await remarksOf(em, checks, names, reader.locale)),
  }
}

function asListed(raised: NonNullable<ReportedCheck['nonconformity']>, names: Names): ReportFigures['nonconformities'][number] {
  const { number, department, clauseRef, grade, nature, status, dueOn } = raised
  const label = names.clause(clauseRef)
  return { number, department: names.department(department), label, grade, nature: nature ?? null, status, dueOn: dueOn ?? null }
}

function naturesOf(checks: readonly ReportedCheck[]): ReportFigures['natures'] {
  const raised = checks.flatMap(({ nonconformity }) => nonconformity ?? [])
  const many = (nature: (typeof NATURES)[number] | null) => raised.filter((one) => (one.nature ?? null) === nature).length
  return { system: many('system'), implementation: many('implementation'), effect: many('effect'), unsaid: many(null) }
}

async function remarksOf(em: EntityManager, checks: readonly ReportedCheck[], names: Names, locale: Locale) {
  const told = checks.filter(
    ({ judgement }) => judgement && (needsReason(judgement) || REMARKED.some((one) => one === judgement)),
  )
  const words = await wordsOfChecks(
    em,
    told.map(({ id }) => id),
  )
  const remarks: ReportFigures['remarks'] = []
  const notCovered: ReportFigures['notCovered'] = []
  for (const { id, judgement, department, clause } of told) {
    const where = { department: names.department(department), label: names.clause(clause) }
    const { record, question_zh, question_en } = words.get(id) ?? { record: '', question_zh: '', question_en: '' }
    if (judgement === 'good-practice' || judgement === 'observation' || judgement === 'opportunity')
      remarks.push({ judgement, ...where, record: record ?? '' })
    if (judgement === 'not-audited' || judgement === 'not-applicable')
      notCovered.push({ judgement, ...where, question: locale === 'zh-CN' ? question_zh : question_en, reason: record ?? '' })
  }
  return { remarks, notCovered }
}
