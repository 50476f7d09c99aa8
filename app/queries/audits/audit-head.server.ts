import type { EntityManager } from '@mikro-orm/core'
import type { Library } from '~/content/library'
import { auditAccess } from '~/domain/audits/audit-access'
import type { Actor } from '~/domain/people/roles'
import type { Locale } from '~/domain/shared/locale'
import { editionStanding } from '~/domain/standards/edition'
import { Audit, AuditMember, type IAudit } from '~db/entities/audits'
import { type IPerson, Person } from '~db/entities/people'
import type { AuditHeadView, CriterionView } from './audit-head.view'

interface Reader {
  library: Library
  locale: Locale
}

/** The head of an audit; null when there is none of this number or the reader may not see its plan. Three queries. */
export async function auditHead(em: EntityManager, actor: Actor, number: string, reader: Reader): Promise<AuditHeadView | null> {
  const audit = await em.findOne(Audit, { number }, { populate: ['lead'] })
  if (!audit) return null
  const members = await em.find(AuditMember, { audit }, { populate: ['person'], orderBy: { position: 'asc' } })
  const access = auditAccess(actor, {
    status: audit.status,
    departments: audit.departments,
    lead: audit.lead.id,
    team: members.map((member) => member.person.id),
  })
  if (!access.plan && !access.checklist) return null
  const heads = await em.find(
    Person,
    { department: { $in: audit.departments }, roles: { $like: '% department-head %' }, disabledAt: null } as never,
    {
      fields: ['name', 'department'],
    },
  )
  const title = (id: string | null | undefined) => (id ? (reader.library.departments.get(id)?.title[reader.locale] ?? id) : null)
  return {
    ...factsOf(audit),
    departments: audit.departments.map((id) => ({
      id,
      title: title(id) ?? id,
      head: heads.find((head) => head.department === id)?.name ?? null,
    })),
    criteria: criteriaOf(audit, reader),
    lead: { id: audit.lead.id, name: audit.lead.name as string, department: title(audit.lead.department as string | null) },
    team: members.map(({ person, overrideReason }) => ({
      id: person.id,
      name: (person as IPerson).name,
      department: title((person as IPerson).department),
      override: overrideReason ?? null,
    })),
    access,
  }
}

/** The criteria of an audit with their standing on its first day. */
export function criteriaOf(audit: Pick<IAudit, 'criteria' | 'startsOn'>, { library, locale }: Reader): CriterionView[] {
  return audit.criteria.flatMap((id) => {
    const edition = library.editions.get(id)
    if (!edition) return []
    const successor = edition.replacedBy ? library.editions.get(edition.replacedBy) : undefined
    return {
      id,
      letter: edition.letter,
      name: (locale === 'zh-CN' ? edition.national : null) ?? edition.international,
      standing: editionStanding(edition, audit.startsOn),
      replacedBy: successor ? ((locale === 'zh-CN' ? successor.national : null) ?? successor.international) : null,
      successor: successor?.id ?? null,
      replacedOn: edition.replacedOn,
    }
  })
}

function factsOf(audit: IAudit) {
  return {
    id: audit.id,
    number: audit.number,
    version: audit.version,
    status: audit.status,
    startsOn: audit.startsOn,
    endsOn: audit.endsOn,
    companion: audit.companion ?? null,
    startedAt: audit.startedAt?.toISOString() ?? null,
    finishedAt: audit.finishedAt?.toISOString() ?? null,
  }
}
