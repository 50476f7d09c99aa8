import type { EntityManager } from '@mikro-orm/core'
import { type AuditAccess, auditAccess } from '~/domain/audits/audit-access'
import { scopesOf } from '~/domain/people/permissions'
import type { Actor } from '~/domain/people/roles'
import { Audit, AuditMember, type IAudit } from '~db/entities/audits'
import type { AuditFilter } from './audit-list.view'

/** An audit this reader may know of, and how much of it. */
export interface AuditInReach {
  audit: IAudit
  lead: string
  access: AuditAccess
}

// 100 comes after 99, whatever the texts say.
const { compare } = new Intl.Collator('en', { numeric: true })

/** Every audit a reader may know of, the newest number first: what the list, its figures and its export begin with. Two queries. */
export async function auditsInReach(em: EntityManager, actor: Actor): Promise<AuditInReach[]> {
  const scopes = scopesOf(actor, 'audits.read')
  const memberships = await em.find(AuditMember, { person: actor.id }, { fields: ['audit'] })
  const own = memberships.map((membership) => membership.audit.id)
  const everything = scopes.includes('all') || scopes.includes('titles')
  const mine = { $or: [{ departments: { $like: `% ${actor.department ?? '-'} %` } }, { id: { $in: own } }] }
  const audits = (await em.find(Audit, (everything ? {} : mine) as never, { populate: ['lead'] })) as IAudit[]
  return audits
    .map((audit) => {
      const { status, departments, lead } = audit
      const team = own.includes(audit.id) ? [actor.id] : []
      return {
        audit,
        lead: lead.name as string,
        access: auditAccess(actor, { status, departments, lead: lead.id, team }),
      }
    })
    .sort((a, b) => compare(b.audit.number, a.audit.number))
}

/** Is `number` before `before` in the list? */
export function isAfter(number: string, before: string): boolean {
  return compare(number, before) < 0
}

/** The year an audit belongs to: the one of its number. */
export function yearOfAudit({ audit }: AuditInReach): string {
  return audit.number.split('-')[1] ?? audit.startsOn.slice(0, 4)
}

/** Those a filter leaves. What a reader may not see of an audit does not find it either. */
export function selectAudits(audits: readonly AuditInReach[], filter: Partial<AuditFilter>): AuditInReach[] {
  const { year, status, department, edition } = filter
  return audits.filter(
    (one) =>
      (!year || yearOfAudit(one) === year) &&
      (!status || one.audit.status === status) &&
      (!department || one.audit.departments.includes(department)) &&
      (!edition || (one.access.plan && one.audit.criteria.includes(edition))),
  )
}

/** How many there are of each value, with the rest of the filter as it is. */
export function countBy<V extends string>(
  audits: readonly AuditInReach[],
  filter: AuditFilter,
  name: keyof AuditFilter,
  valuesOf: (one: AuditInReach) => readonly V[],
): Map<V, number> {
  const counts = new Map<V, number>()
  for (const one of selectAudits(audits, { ...filter, [name]: null }))
    for (const value of valuesOf(one)) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
