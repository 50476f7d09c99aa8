import type { EntityManager } from '@mikro-orm/core'
import type { Library } from '~/content/library'
import { auditAccess } from '~/domain/audits/audit-access'
import { scopesOf } from '~/domain/people/permissions'
import type { Actor } from '~/domain/people/roles'
import type { Locale } from '~/domain/shared/locale'
import { Audit, AuditMember, type IAudit } from '~db/entities/audits'
import { criteriaOf } from './audit-head.server'
import type { AuditListRow, AuditListView } from './audit-list.view'
import { summariesOf } from './judged-rows.server'

const PAGE = 30

/** Audits, the newest first, as far as the reader may know of them. Paged by number. Three queries. */
export async function auditList(
  em: EntityManager,
  actor: Actor,
  { library, locale, before }: { library: Library; locale: Locale; before: string | null },
): Promise<AuditListView> {
  const scopes = scopesOf(actor, 'audits.read')
  const everything = scopes.includes('all') || scopes.includes('titles')
  const mine = {
    $or: [{ departments: { $like: `% ${actor.department ?? '-'} %` } }, { id: { $in: await ownAudits(em, actor) } }],
  }
  const audits = await em.find(Audit, { ...(everything ? {} : mine), ...(before ? { number: { $lt: before } } : {}) } as never, {
    populate: ['lead'],
    orderBy: { number: 'desc' },
    limit: PAGE + 1,
  })
  const page = audits.slice(0, PAGE) as IAudit[]
  const ids = page.map((audit) => audit.id)
  const members = await em.find(AuditMember, { audit: { $in: ids } }, { fields: ['audit', 'person'] })
  const summaryOf = await summariesOf(em, ids)
  const title = (id: string) => library.departments.get(id)?.title[locale] ?? id
  return {
    audits: page.map((audit): AuditListRow => {
      const team = members.filter((member) => member.audit.id === audit.id).map((member) => member.person.id)
      const access = auditAccess(actor, { status: audit.status, departments: audit.departments, lead: audit.lead.id, team })
      const { total, judged, counts } = summaryOf(audit.id)
      return {
        number: audit.number,
        status: audit.status,
        departments: audit.departments.map(title),
        criteria: (access.plan ? criteriaOf(audit, { library, locale }) : []).map(({ letter, name }) => ({ letter, name })),
        startsOn: audit.startsOn,
        endsOn: audit.endsOn,
        lead: access.plan ? (audit.lead.name as string) : null,
        open: access.plan || access.checklist,
        progress: access.checklist ? { total, judged, major: counts.major, minor: counts.minor } : null,
      }
    }),
    next: audits.length > PAGE ? (page.at(-1)?.number ?? null) : null,
  }
}

async function ownAudits(em: EntityManager, actor: Actor): Promise<string[]> {
  const memberships = await em.find(AuditMember, { person: actor.id }, { fields: ['audit'] })
  return memberships.map((membership) => membership.audit.id)
}
