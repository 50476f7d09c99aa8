import type { ClauseRef } from '../standards/clause-ref'
import { JUDGEMENTS, type Judgement, needsReason } from './judgement'

/** What a check can find, the gravest first: everything that is more than a tick. */
export const FINDINGS = ['major', 'minor', 'observation', 'opportunity', 'good-practice'] as const
export type Finding = (typeof FINDINGS)[number]
export const GRADED = ['major', 'minor'] as const satisfies readonly Finding[]

/** A check as it is counted. */
export interface CountedCheck {
  judgement: Judgement | null
  departments: readonly string[]
  /** The department its finding is counted for: that of its nonconformity, else the first it is about. */
  department: string
  clause: ClauseRef
  files: number
}

export interface Sampled {
  department: string
  checks: number
  /** Answered by what was seen: neither left out nor not applicable. */
  audited: number
  files: number
}

/** How much was looked at, by department. A check about two departments was asked in both. */
export function sampled(checks: readonly CountedCheck[], departments: readonly string[]): Sampled[] {
  return departments.map((department) => {
    const own = checks.filter((check) => check.departments.includes(department))
    return {
      department,
      checks: own.length,
      audited: own.filter(({ judgement }) => judgement !== null && !needsReason(judgement)).length,
      files: own.reduce((sum, { files }) => sum + files, 0),
    }
  })
}

export interface Found<K extends string = Finding> {
  key: string
  counts: Record<K, number>
  total: number
}

/** Grade by department: every department of the audit has a line, because nothing found is a result too. */
export function foundByDepartment(checks: readonly CountedCheck[], departments: readonly string[]): Found[] {
  return departments.map((department) =>
    count(
      department,
      checks.filter((check) => check.department === department),
      FINDINGS,
    ),
  )
}

export interface FoundClause extends Found<(typeof GRADED)[number]> {
  /** Department → nonconformities. */
  departments: Record<string, number>
}

/** Nonconformities by clause, and by department within it; the clause with most first, then in the order they were met. */
export function foundByClause(checks: readonly CountedCheck[]): FoundClause[] {
  const raised = checks.filter(isNonconforming)
  const clauses = [...new Set(raised.map(({ clause }) => clause))]
  return clauses
    .map((clause) => {
      const own = raised.filter((check) => check.clause === clause)
      const departments = [...new Set(own.map(({ department }) => department))]
      return {
        ...count(clause, own, GRADED),
        departments: Object.fromEntries(departments.map((id) => [id, own.filter(({ department }) => department === id).length])),
      }
    })
    .sort((a, b) => b.total - a.total)
}

/** The bars of a chart on the screen or on paper: one value a category for each kind that occurs; empty when nothing does. */
export function stackedBars<K extends string>(
  rows: readonly { counts: Readonly<Record<K, number>> }[],
  keys: readonly K[],
): { key: K; values: number[] }[] {
  return keys
    .map((key) => ({ key, values: rows.map(({ counts }) => counts[key]) }))
    .filter(({ values }) => values.some((value) => value > 0))
}

export interface Compared {
  judgement: Judgement
  before: number
  now: number
}

/** This audit against the one before: by judgement, and the clauses that were nonconforming in both. */
export function compareAudits(
  before: readonly CountedCheck[],
  now: readonly CountedCheck[],
): { counts: Compared[]; repeated: ClauseRef[] } {
  const many = (checks: readonly CountedCheck[], judgement: Judgement) =>
    checks.filter((check) => check.judgement === judgement).length
  const earlier = new Set(before.filter(isNonconforming).map(({ clause }) => clause))
  const again = now.filter((check) => isNonconforming(check) && earlier.has(check.clause)).map(({ clause }) => clause)
  return {
    counts: JUDGEMENTS.map((judgement) => ({ judgement, before: many(before, judgement), now: many(now, judgement) })),
    repeated: [...new Set(again)],
  }
}

function isNonconforming({ judgement }: CountedCheck): boolean {
  return judgement === 'major' || judgement === 'minor'
}

function count<K extends Finding>(key: string, checks: readonly CountedCheck[], kinds: readonly K[]): Found<K> {
  const counts = Object.fromEntries(
    kinds.map((kind) => [kind, checks.filter(({ judgement }) => judgement === kind).length]),
  ) as Record<K, number>
  return { key, counts, total: kinds.reduce((sum, kind) => sum + counts[kind], 0) }
}
