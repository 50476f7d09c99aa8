import type { EntityManager } from '@mikro-orm/core'
import type { Library } from '~/content/library'
import { foundByClause, foundByDepartment, sampled } from '~/domain/audits/findings'
import { needsReason } from '~/domain/audits/judgement'
import type { NATURES } from '~/domain/nonconformities/draft'
import type { Locale } from '~/domain/shared/locale'
import { parseClauseRef } from '~/domain/standards/clause-ref'
import { printLabel } from '~/domain/standards/label'
import type { ReportFigures } from './audit-report.view'
import { type ReportedCheck, reportedChecks } from './counted-checks.server'
import { earlierAudit, type Names } from './earlier-audit.server'

interface Reader {
  library: Library
  locale: Locale
}

/** What the report of an audit counts and lists. Seven queries, however many checks. */
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
    nonconformities: checks.flatMap(({ nonconformity }) => (nonconformity ? [asListed(nonconformity, names)] : [])),
    earlier: await earlierAudit(em, audit, { checks, names }),
    ...remarksOf(checks, names, reader.locale),
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

function remarksOf(
  checks: readonly ReportedCheck[],
  names: Names,
  locale: Locale,
): Pick<ReportFigures, 'remarks' | 'notCovered'> {
  const remarks: ReportFigures['remarks'] = []
  const notCovered: ReportFigures['notCovered'] = []
  for (const { judgement, department, clause, item } of checks) {
    const where = { department: names.department(department), label: names.clause(clause) }
    const question = locale === 'zh-CN' ? item.wording.questionZh : item.wording.questionEn
    if (judgement === 'good-practice' || judgement === 'observation' || judgement === 'opportunity')
      remarks.push({ judgement, ...where, record: item.record ?? '' })
    if (judgement === 'not-audited' || judgement === 'not-applicable')
      notCovered.push({ judgement, ...where, question, reason: item.record ?? '' })
  }
  return { remarks, notCovered }
}

function namesFor({ library, locale }: Reader): Names {
  return {
    department: (id) => library.departments.get(id)?.title[locale] ?? id,
    clause: (ref) => {
      const clause = parseClauseRef(ref)
      return clause ? printLabel({ number: clause.number, letter: library.editions.get(clause.edition)?.letter ?? '' }) : ref
    },
  }
}

function titleOf(ref: string, { library, locale }: Reader): string {
  const clause = parseClauseRef(ref)
  const outline = clause ? library.editions.get(clause.edition)?.outline : undefined
  const title = outline?.find(({ number }) => number === clause?.number)?.title[locale] ?? ''
  // In brackets where the standard gives its clause no title; on paper the brackets only puzzle.
  return title.replace(/^[（(](.*)[)）]$/, '$1')
}
