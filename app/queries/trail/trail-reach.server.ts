import type { EntityManager, FilterQuery } from '@mikro-orm/core'
import { mayEver, scopesOf } from '~/domain/people/permissions'
import type { Actor } from '~/domain/people/roles'
import type { TrailEvent } from '~/domain/trail/events'
import { Audit, AuditMember } from '~db/entities/audits'
import type { ITrailEntry } from '~db/entities/trail'

/** What happens to an audit as a whole; what happens inside it belongs to the team until it is finished. */
const OF_THE_PLAN: TrailEvent[] = ['audit.planned', 'audit.started', 'audit.finished']

/** How a nonconformity was worded before it was issued: the team's and the planner's, for ever. */
const OF_THE_DRAFT: TrailEvent[] = ['nonconformity.drafted', 'nonconformity.written', 'nonconformity.taken-back']

/**
 * Which entries a reader may see, the same as the records they tell of: a head reads the entries of their department,
 * management all of them, but of an audit only its plan until it is finished (product.md: the checklist under way is not theirs);
 * an auditor reads the audits they are on; who plans audits reads everything.
 */
export async function trailReach(em: EntityManager, actor: Actor): Promise<FilterQuery<ITrailEntry>> {
  const scopes = scopesOf(actor, 'trail.read')
  const all = scopes.includes('all')
  if (all && mayEver(actor, 'audits.plan')) return {}
  const reach: FilterQuery<ITrailEntry>[] = []
  if (all) reach.push(await outsideChecklistsUnderWay(em))
  else if (scopes.includes('own-department') && actor.department) {
    const own = { departments: { $like: `% ${actor.department} %` } } as never
    reach.push({ $and: [own, await outsideChecklistsUnderWay(em)] })
  }
  if (mayEver(actor, 'audits.judge')) {
    const memberships = await em.find(AuditMember, { person: actor.id }, { fields: ['audit'] })
    reach.push({ auditId: { $in: memberships.map(({ audit }) => audit.id) } })
  }
  return reach.length > 0 ? { $or: reach } : { id: { $in: [] } }
}

async function outsideChecklistsUnderWay(em: EntityManager): Promise<FilterQuery<ITrailEntry>> {
  const open = await em.find(Audit, { status: { $ne: 'finished' } }, { fields: ['id'] })
  return {
    event: { $nin: OF_THE_DRAFT },
    $or: [{ auditId: null }, { event: { $in: OF_THE_PLAN } }, { auditId: { $nin: open.map(({ id }) => id) } }],
  }
}
