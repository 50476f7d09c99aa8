import type { EntityManager } from '@mikro-orm/core'
import { scopesOf } from '~/domain/people/permissions'
import type { Actor } from '~/domain/people/roles'
import { AuditMember } from '~db/entities/audits'

/** Whose evidence a reader may see: states, people, dates, remarks, files. Elsewhere a dash and no count (product.md). */
export interface EvidenceReach {
  all: boolean
  departments: ReadonlySet<string>
  ownTasks: boolean
  actor: string
}

/** Asked once for each page. An auditor reaches the departments of the audits they are on until those are finished. */
export async function evidenceReach(em: EntityManager, actor: Actor): Promise<EvidenceReach> {
  const scopes = scopesOf(actor, 'evidence.read')
  const departments = new Set<string>()
  if (scopes.includes('own-department') && actor.department) departments.add(actor.department)
  if (scopes.includes('own-audits')) {
    const memberships = await em.find(
      AuditMember,
      { person: actor.id, audit: { status: { $ne: 'finished' } } },
      { populate: ['audit'] },
    )
    for (const { audit } of memberships) for (const department of audit.departments) departments.add(department)
  }
  return { all: scopes.includes('all'), departments, ownTasks: scopes.includes('own-tasks'), actor: actor.id }
}

/** May the reader see where this item stands? */
export function reachesEvidence(reach: EvidenceReach, item: { department: string; ownerId: string | null }): boolean {
  return reach.all || reach.departments.has(item.department) || (reach.ownTasks && item.ownerId === reach.actor)
}
