import type { EntityManager } from '@mikro-orm/core'
import type { Library } from '~/content/library'
import type { Outcome } from '~/domain/shared/outcome'
import type { AuditPlan } from '~/use-cases/audits/audit-plan.server'
import { planAudit } from '~/use-cases/audits/plan-audit.server'
import { type JudgementFacts, recordJudgement } from '~/use-cases/audits/record-judgement.server'
import { startAudit } from '~/use-cases/audits/start-audit.server'
import { syncContent } from '~/use-cases/documents/sync-content.server'
import { Audit, ChecklistItem, type IAudit } from '~db/entities/audits'
import type { IPerson } from '~db/entities/people'
import { theLibrary } from '../support/library'
import { anAuditor, aQualityManager } from './people'
import { NOW, TODAY } from './time'

export const Q = 'iso-9001-2015'
export const E = 'iso-14001-2015'
export const H = 'iso-45001-2018'

/** The documents about internal audits alone: enough for a checklist, and quickly in the tables. */
export async function aSmallLibrary(em: EntityManager): Promise<Library> {
  const library = await theLibrary()
  const clauses = new Map(
    [...library.clauses].filter(([, { edition, number }]) => [Q, E, H].includes(edition) && number.startsWith('9.2')),
  )
  const evidence = new Map([...library.evidence].filter(([, item]) => item.department === 'quality'))
  const read = new Set([...clauses.values(), ...evidence.values()].flatMap(({ paths }) => Object.values(paths)))
  const small = { ...library, clauses, evidence, sources: new Map([...library.sources].filter(([path]) => read.has(path))) }
  await syncContent(em, small, { today: TODAY, now: NOW })
  return small
}

export interface AuditWorld {
  library: Library
  lead: IPerson
  other: IPerson
  manager: IPerson
}

/** Two auditors and the quality manager, and documents to audit against. */
export async function anAuditWorld(em: EntityManager): Promise<AuditWorld> {
  const library = await aSmallLibrary(em)
  const lead = await anAuditor(em, { name: '沈嘉禾' })
  const other = await anAuditor(em, { name: '贺明远', department: 'equipment' })
  return { library, lead, other, manager: await aQualityManager(em, { name: '林书敏' }) }
}

/** Plan an audit of the quality department; say only what the test is about. */
export function plan(
  em: EntityManager,
  { library, lead, other, manager }: AuditWorld,
  traits: Partial<AuditPlan> = {},
): Promise<Outcome<IAudit>> {
  const whom = { departments: ['quality'], criteria: [Q, E, H], companion: null }
  const when = { startsOn: TODAY, endsOn: TODAY }
  return planAudit(em, manager, {
    ...whom,
    ...when,
    leadId: lead.id,
    auditorIds: [other.id],
    overrides: {},
    ...traits,
    library,
    now: NOW,
  })
}

/** An audit under way. */
export async function anAudit(fresh: () => EntityManager, world: AuditWorld, traits: Partial<AuditPlan> = {}): Promise<IAudit> {
  const { id, version } = must(await plan(fresh(), world, traits))
  must(await startAudit(fresh(), world.lead, { auditId: id, version, now: NOW }))
  return fresh().findOneOrFail(Audit, { id })
}

/** Judge a row as it stands now. */
export async function judge(
  em: EntityManager,
  auditor: IPerson,
  {
    library,
    audit,
    position,
    version,
    ...facts
  }: JudgementFacts & { library: Library; audit: string; position: number; version?: number },
) {
  const item = await em.fork().findOneOrFail(ChecklistItem, { position, audit: { number: audit } })
  const which = { audit, position, version: version ?? item.version }
  const actor = { id: auditor.id, name: auditor.name, department: auditor.department ?? null, roles: auditor.roles }
  return recordJudgement(em, actor, { ...facts, ...which, library, locale: 'zh-CN', now: NOW })
}

/** What an act that has to succeed gave. */
export function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`Refused: ${outcome.refusal.code} ${JSON.stringify(outcome.refusal.params ?? {})}`)
  return outcome.value
}
