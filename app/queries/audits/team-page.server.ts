import type { EntityManager } from '@mikro-orm/core'
import type { Library } from '~/content/library'
import type { TeamMember } from '~/domain/audits/independence'
import { holderOf, progressOf } from '~/domain/audits/progress'
import { mayTake, sharingMark, themeOf } from '~/domain/audits/sharing'
import type { Actor } from '~/domain/people/roles'
import type { Locale } from '~/domain/shared/locale'
import { auditHead } from './audit-head.server'
import type { TeamAuditorView, TeamPageView, TeamThemeView } from './team-page.view'
import { clauseLabel, type TeamRow, teamRows } from './team-rows.server'
import { auditorsOf, openedTheme } from './team-theme.server'

export interface TeamReader {
  library: Library
  locale: Locale
  /** The heading of rows that no theme names. */
  otherTheme: string
}

/** The team of an audit at work, for the team itself and for who plans audits; null for everybody else. Six queries, or seven with a theme opened. */
export async function teamPage(
  em: EntityManager,
  actor: Actor,
  { number, theme }: { number: string; theme: string | null },
  reader: TeamReader,
): Promise<TeamPageView | null> {
  const head = await auditHead(em, actor, number, reader)
  if (!head?.access.team) return null
  const rows = await teamRows(em, [head.id])
  const takers = await auditorsOf(em, head.id)
  const opened = rows.some((row) => themeOf(row) === theme) ? theme : null
  return {
    head,
    mark: sharingMark(rows),
    shared: rows.some((row) => row.assignedTo !== null),
    total: rows.length,
    judged: rows.filter((row) => row.judgedAt !== null).length,
    auditors: head.team.map((member) => auditorView(member, member.id === head.lead.id, rows, reader.library)),
    themes: [...groupByTheme(rows)].map(([key, some]) => themeView(key, some, takers, reader)),
    opened:
      opened === null
        ? null
        : { key: opened, rows: await openedTheme(em, { audit: head.id, rows, theme: opened, takers }, reader) },
  }
}

function auditorView(
  { id, name, department, override }: TeamPageView['head']['team'][number],
  lead: boolean,
  rows: readonly TeamRow[],
  library: Library,
): TeamAuditorView {
  const { judged, total, last, next } = progressOf(rows, id)
  const place = (row: TeamRow) => ({ position: row.position, label: clauseLabel(row.checkRef, library) })
  return {
    ...{ id, name, department, lead, override, judged, total },
    last: last && { ...place(last), at: last.judgedAt as string },
    next: next && place(next),
  }
}

function themeView(key: string, rows: readonly TeamRow[], team: readonly TeamMember[], reader: TeamReader): TeamThemeView {
  const open = rows.filter((row) => row.judgedAt === null)
  const holders = [...new Set(open.map((row) => row.assignedTo ?? 'team'))]
  const cells: TeamThemeView['cells'] = {}
  for (const row of rows) {
    const holder = holderOf(row)
    if (holder === null) continue
    const { judged, total } = cells[holder] ?? { judged: 0, total: 0 }
    cells[holder] = { judged: judged + (row.judgedAt === null ? 0 : 1), total: total + 1 }
  }
  return {
    key,
    title: reader.library.themes.find((theme) => theme.key === key)?.title[reader.locale] ?? reader.otherTheme,
    total: rows.length,
    judged: rows.length - open.length,
    open: open.length,
    cells,
    team: open.filter((row) => row.assignedTo === null).length,
    holder: holders.length === 1 ? (holders[0] as string) : 'several',
    takers: team.filter((member) => open.every((row) => mayTake(member, row))).map(({ id }) => id),
  }
}

function groupByTheme(rows: readonly TeamRow[]): Map<string, TeamRow[]> {
  const themes = new Map<string, TeamRow[]>()
  for (const row of rows) themes.set(themeOf(row), [...(themes.get(themeOf(row)) ?? []), row])
  return themes
}
