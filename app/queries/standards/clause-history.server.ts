import type { EntityManager } from '@mikro-orm/core'
import type { CheckDoc, Library } from '~/content/library'
import type { LatestJudgement } from '~/content/live'
import { auditAccess } from '~/domain/audits/audit-access'
import type { Judgement } from '~/domain/audits/judgement'
import { OPEN_STATUSES } from '~/domain/nonconformities/status'
import type { Actor } from '~/domain/people/roles'
import type { Locale } from '~/domain/shared/locale'
import { AuditMember, ChecklistItem, type IAudit } from '~db/entities/audits'
import { type INonconformity, Nonconformity } from '~db/entities/nonconformities'
import { plantDay } from '~db/plant-time'
import { visibleNonconformities } from '../nonconformities/visible-nonconformities.server'
import type { ClausePageView } from './clause-page.view'

/** So many rows tell the history of a clause: a dozen audits of six checks. */
const ROWS = 72

export interface ClauseHistory {
  judgements: Map<string, LatestJudgement>
  history: ClausePageView['history']
}

/** The judgements of a clause's checks in audits whose checklists this reader may see, the newest first. Two queries. */
export async function clauseHistory(
  em: EntityManager,
  actor: Actor,
  library: Library,
  checks: readonly CheckDoc[],
): Promise<ClauseHistory> {
  const own = new Set(checks.map((check) => check.ref))
  const rows = await em.find(
    ChecklistItem,
    { checkRef: { $in: [...own, ...leadersOf(library, own)] }, judgement: { $ne: null } },
    { populate: ['audit'], orderBy: { judgedAt: 'desc' }, limit: ROWS },
  )
  const audits = new Map(rows.map((row) => [row.audit.id, row.audit as IAudit]))
  const members = await em.find(AuditMember, { audit: { $in: [...audits.keys()] } }, { fields: ['audit', 'person'] })
  const readable = new Set(
    [...audits.values()]
      .filter((audit) => {
        const team = members.filter((member) => member.audit.id === audit.id).map((member) => member.person.id)
        return auditAccess(actor, { status: audit.status, departments: audit.departments, lead: audit.lead.id, team }).checklist
      })
      .map((audit) => audit.id),
  )
  const judgements = new Map<string, LatestJudgement>()
  const worst = new Map<string, ClausePageView['history'][number]>()
  for (const row of rows) {
    const served = row.serves.filter((ref) => own.has(ref))
    if (!readable.has(row.audit.id) || served.length === 0) continue
    const fact = { judgement: row.judgement as Judgement, audit: row.audit.number as string, on: plantDay(row.judgedAt as Date) }
    for (const ref of served) if (!judgements.has(ref)) judgements.set(ref, fact)
    const known = worst.get(fact.audit)
    if (!known || weight(fact.judgement) > weight(known.judgement))
      worst.set(fact.audit, { audit: fact.audit, day: fact.on, judgement: fact.judgement })
  }
  return { judgements, history: [...worst.values()] }
}

/** Issued nonconformities that cite this clause or one below it and are this reader's to see. Two queries. */
export async function openNonconformities(
  em: EntityManager,
  actor: Actor,
  { library, refs, locale }: { library: Library; refs: readonly string[]; locale: Locale },
): Promise<ClausePageView['open']> {
  const visible = await visibleNonconformities(em, actor)
  const found = await em.find(
    Nonconformity,
    { $and: [{ clauseRef: { $in: [...refs] }, status: { $in: [...OPEN_STATUSES] } }, visible] } as never,
    {
      populate: ['audit'],
      orderBy: { number: 'desc' },
      limit: 20,
    },
  )
  return (found as INonconformity[]).map((nonconformity) => ({
    number: nonconformity.number,
    grade: nonconformity.grade,
    department: library.departments.get(nonconformity.department)?.title[locale] ?? nonconformity.department,
    fact: nonconformity.fact,
    audit: nonconformity.audit.number as string,
  }))
}

// In a combined audit the row carries the words of the leading check; it answers the others too.
function leadersOf(library: Library, own: ReadonlySet<string>): string[] {
  return [...library.clauses.values()].flatMap((clause) =>
    clause.checks.filter((check) => check.also.some((ref) => own.has(ref))).map((check) => check.ref),
  )
}

const WEIGHTS: Partial<Record<Judgement, number>> = {
  major: 5,
  minor: 4,
  observation: 3,
  opportunity: 2,
  conforms: 1,
  'good-practice': 1,
}

function weight(judgement: Judgement): number {
  return WEIGHTS[judgement] ?? 0
}
