import { granted, type Outcome, refused } from '../shared/outcome'
import { judgeIndependently, type TeamMember } from './independence'

/** What sharing has to know of a row. */
export interface SharedRow {
  position: number
  theme: string | null
  departments: readonly string[]
  judged: boolean
  /** Who judged it, once it is judged; before, the auditor it was given to. Null: it is the team's. */
  holder: string | null
}

/** Position → the auditor a row goes to; null gives it back to the team. */
export type Shares = ReadonlyMap<number, string | null>

/** What was chosen: for a theme, for single rows. What is not named stays as it is. */
export interface Choice {
  themes: ReadonlyMap<string, string | null>
  rows: ReadonlyMap<number, string | null>
}

/** The key of rows that no theme names. */
export const NO_THEME = 'other'

/** The theme a row is shared out with. */
export function themeOf(row: Pick<SharedRow, 'theme'>): string {
  return row.theme ?? NO_THEME
}

/** May this auditor be given this row? Nobody audits the department they belong to, unless an override stands. */
export function mayTake(member: TeamMember, row: Pick<SharedRow, 'departments'>): boolean {
  return judgeIndependently(member, { departments: row.departments, handedInBy: [] }).ok
}

/**
 * The rows that change hands, or why they cannot. A row chosen by itself goes where it was chosen to go, whatever its theme does;
 * a judged row stays with its judge. A theme chosen for somebody who is not independent of all of it is refused as a whole.
 */
export function shareOut(rows: readonly SharedRow[], team: readonly TeamMember[], choice: Choice): Outcome<Shares> {
  const shares = new Map<number, string | null>()
  for (const row of rows) {
    if (row.judged) continue
    const single = choice.rows.get(row.position)
    const wanted = single !== undefined && single !== row.holder ? single : choice.themes.get(themeOf(row))
    if (wanted === undefined || wanted === row.holder) continue
    const field = wanted === single ? `row-${row.position}` : `theme-${themeOf(row)}`
    const member = team.find(({ id }) => id === wanted)
    if (wanted !== null && !member) return refused({ code: 'member-missing', field })
    const free = member ? judgeIndependently(member, { departments: row.departments, handedInBy: [] }) : granted(null)
    if (!free.ok) return refused({ ...free.refusal, field })
    shares.set(row.position, wanted)
  }
  return granted(shares)
}

/**
 * Every open row given to somebody, whole themes at a time and about the same number to each: the largest theme first,
 * to whoever has fewest so far, the first of the team when two have as many. Where nobody may take all of a theme, its rows are given
 * one by one; where nobody may take a row, it is the team's. The same rows and the same team always give the same shares.
 */
export function shareEvenly(rows: readonly SharedRow[], team: readonly TeamMember[]): Shares {
  const load = new Map(team.map(({ id }) => [id, 0]))
  const shares = new Map<number, string | null>()
  const give = (some: readonly SharedRow[]): boolean => {
    const taker = team
      .filter((member) => some.every((row) => mayTake(member, row)))
      .reduce<TeamMember | null>((least, member) => (least && loadOf(load, least) <= loadOf(load, member) ? least : member), null)
    if (!taker) return false
    load.set(taker.id, loadOf(load, taker) + some.length)
    for (const row of some) shares.set(row.position, taker.id)
    return true
  }
  for (const theme of byTheme(rows.filter((row) => !row.judged))) {
    if (give(theme)) continue
    for (const row of theme) if (!give([row])) shares.set(row.position, null)
  }
  return changed(rows, shares)
}

/** Only what is not so already. */
function changed(rows: readonly SharedRow[], shares: Shares): Shares {
  return new Map([...shares].filter(([position, to]) => rows.find((row) => row.position === position)?.holder !== to))
}

function byTheme(rows: readonly SharedRow[]): SharedRow[][] {
  const themes = new Map<string, SharedRow[]>()
  for (const row of rows) themes.set(themeOf(row), [...(themes.get(themeOf(row)) ?? []), row])
  // A stable sort: themes of one size stay in the order of the sheet.
  return [...themes.values()].sort((a, b) => b.length - a.length)
}

function loadOf(load: ReadonlyMap<string, number>, { id }: TeamMember): number {
  return load.get(id) as number
}

/**
 * A short mark of which row was given to whom: it travels in the form, and a form with another mark was made before somebody else
 * shared out. Judging and writing leave it alone.
 */
export function sharingMark(rows: readonly { position: number; assignedTo: string | null }[]): string {
  let hash = 0x811c9dc5
  for (const { position, assignedTo } of rows)
    for (const sign of `${position}:${assignedTo ?? '-'};`) hash = Math.imul(hash ^ (sign.codePointAt(0) as number), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
