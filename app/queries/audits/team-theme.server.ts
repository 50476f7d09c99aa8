import type { EntityManager } from '@mikro-orm/core'
import type { Library } from '~/content/library'
import type { TeamMember } from '~/domain/audits/independence'
import { holderOf } from '~/domain/audits/progress'
import { mayTake, themeOf } from '~/domain/audits/sharing'
import type { Locale } from '~/domain/shared/locale'
import { AuditMember, ChecklistItem, type IChecklistItem } from '~db/entities/audits'
import type { IPerson } from '~db/entities/people'
import { TrailEntry } from '~db/entities/trail'
import type { TeamRowView } from './team-page.view'
import { clauseLabel, type TeamRow } from './team-rows.server'

interface Opened {
  audit: string
  rows: readonly TeamRow[]
  theme: string
  takers: readonly TeamMember[]
}

/** The rows of one theme with what they ask, to be given one by one. One query. */
export async function openedTheme(
  em: EntityManager,
  { audit, rows, theme, takers }: Opened,
  { library, locale }: { library: Library; locale: Locale },
): Promise<TeamRowView[]> {
  const inside = rows.filter((row) => themeOf(row) === theme)
  const items = (await em.find(
    ChecklistItem,
    { audit, position: { $in: inside.map(({ position }) => position) } },
    { populate: ['wording'] },
  )) as IChecklistItem[]
  const asks = new Map(
    items.map(({ position, wording }) => [position, locale === 'zh-CN' ? wording.questionZh : wording.questionEn]),
  )
  return inside.map((row) => ({
    position: row.position,
    label: clauseLabel(row.checkRef, library),
    question: asks.get(row.position) ?? '',
    judged: row.judgedAt !== null,
    holder: holderOf(row) ?? 'team',
    takers: takers.filter((member) => mayTake(member, row)).map(({ id }) => id),
  }))
}

/** Who may be given rows: the team without those who are no auditors any more, the lead first. One query. */
export async function auditorsOf(em: EntityManager, audit: string): Promise<TeamMember[]> {
  const members = await em.find(AuditMember, { audit }, { populate: ['person'], orderBy: { position: 'asc' } })
  return members.flatMap(({ person, overrideReason }) => {
    const { id, name, department, roles, disabledAt } = person as IPerson
    if (disabledAt || !roles.includes('auditor')) return []
    return { id, name, department: department ?? null, overrideReason: overrideReason ?? null }
  })
}

/** Who shared out last, for whoever comes second. One query. */
export async function lastSharer(em: EntityManager, audit: string): Promise<string | null> {
  const asked = { subjectId: audit, event: { $in: ['checklist.shared-out', 'audit.started', 'audit.finished'] } } as const
  const [last] = await em.find(TrailEntry, asked as never, { fields: ['actorName'], orderBy: { id: 'desc' }, limit: 1 })
  return last?.actorName ?? null
}
