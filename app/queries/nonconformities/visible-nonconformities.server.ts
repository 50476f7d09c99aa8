import type { EntityManager } from '@mikro-orm/core'
import { may, mayEver, scopesOf } from '~/domain/people/permissions'
import type { Actor } from '~/domain/people/roles'
import { AuditMember } from '~db/entities/audits'
import { NonconformityAction } from '~db/entities/nonconformities'

/**
 * The nonconformities a person may read, as a condition for every list, count and page of them.
 * Drafts and withdrawn ones are the team's and the quality manager's; what was issued is read as POLICY says.
 */
export async function visibleNonconformities(em: EntityManager, actor: Actor): Promise<Record<string, unknown>> {
  const scopes = scopesOf(actor, 'nonconformities.read')
  if (scopes.length === 0) return { id: null }
  if (may(actor, 'audits.plan', {})) return {}
  const reaches: Record<string, unknown>[] = []
  const issued = { status: { $nin: ['draft', 'withdrawn'] } }
  if (scopes.includes('all')) return issued
  if (scopes.includes('own-department') && actor.department) reaches.push({ ...issued, department: actor.department })
  if (mayEver(actor, 'nonconformities.draft')) {
    const own = await em.find(AuditMember, { person: actor.id }, { fields: ['audit'] })
    reaches.push({ audit: { $in: own.map((member) => member.audit.id) } })
  }
  // Whoever has an action to do reads what it is for, wherever they work.
  if (mayEver(actor, 'nonconformities.act')) {
    const given = await em.find(NonconformityAction, { owner: actor.id }, { populate: ['round'] })
    if (given.length > 0) reaches.push({ id: { $in: given.map(({ round }) => round.nonconformity.id) } })
  }
  return reaches.length > 0 ? { $or: reaches } : { id: null }
}
