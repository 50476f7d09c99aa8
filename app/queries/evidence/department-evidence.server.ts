import type { EntityManager } from '@mikro-orm/core'
import type { Library } from '~/content/library'
import { SHOWN_STATES, type ShownState } from '~/domain/evidence/evidence-state'
import { may } from '~/domain/people/permissions'
import type { Actor } from '~/domain/people/roles'
import type { Day } from '~/domain/shared/calendar'
import type { Locale } from '~/domain/shared/locale'
import { parseClauseRef } from '~/domain/standards/clause-ref'
import { LETTER_ORDER } from '~/domain/standards/label'
import { DocumentRevision } from '~db/entities/documents'
import { Person } from '~db/entities/people'
import type { DepartmentEvidenceView, ListRowView } from './department-evidence.view'
import { evidenceReach } from './evidence-reach.server'
import type { EvidenceRowView } from './evidence-row.view'
import { evidenceRows } from './evidence-rows.server'

/** The evidence list of a department as this reader may see it; null when there is no such department. */
export async function departmentEvidence(
  em: EntityManager,
  actor: Actor,
  { library, department: id, locale, today }: { library: Library; department: string; locale: Locale; today: Day },
): Promise<DepartmentEvidenceView | null> {
  const department = library.departments.get(id)
  if (!department) return null
  const items = [...library.evidence.values()].filter((item) => item.department === id)
  const reach = await evidenceReach(em, actor)
  const rows = (await evidenceRows(em, items, { library, locale, today, reach })).map((row) => ({
    ...row,
    can: canDo(actor, id, row),
  }))
  const subject = { departments: [id] }
  const can = {
    assign: may(actor, 'evidence.assign', subject),
    handIn: may(actor, 'evidence.hand-in', subject),
    review: may(actor, 'evidence.review', subject),
  }
  const staff = await em.find(
    Person,
    { department: id, disabledAt: null },
    { fields: ['name', 'roles'], orderBy: { name: 'asc' } },
  )
  const revision =
    items[0] &&
    (await em.findOne(DocumentRevision, { path: items[0].paths['zh-CN'], current: true }, { fields: ['effectiveFrom'] }))
  return {
    department: {
      id,
      title: department.title[locale],
      head: staff.find((person) => person.roles.includes('department-head'))?.name ?? null,
    },
    listFrom: revision?.effectiveFrom ?? null,
    counts: rows.every((row) => row.visible) ? countStates(rows) : null,
    total: rows.length,
    groups: inGroups(
      rows,
      items.map((item) => item.group?.[locale] ?? null),
    ),
    standards: standardsOf(library, rows),
    can,
    people: can.assign ? staff.map((person) => ({ id: person.id, name: person.name })) : [],
  }
}

/** Nobody is asked to review what they handed in themselves: the domain would refuse. */
function canDo(actor: Actor, department: string, row: EvidenceRowView): ListRowView['can'] {
  const subject = { departments: [department], owner: row.owner?.id ?? null }
  return {
    handIn: row.visible && may(actor, 'evidence.hand-in', subject),
    review: may(actor, 'evidence.review', subject) && row.state === 'submitted' && row.latest?.byId !== actor.id,
  }
}

function standardsOf(library: Library, rows: readonly EvidenceRowView[]): DepartmentEvidenceView['standards'] {
  const names = new Map<string, string>()
  for (const { ref, letter } of rows.flatMap((row) => row.clauses)) {
    const edition = library.editions.get(parseClauseRef(ref)?.edition ?? '')
    if (edition) names.set(letter, edition.international)
  }
  return LETTER_ORDER.flatMap((letter) => (names.has(letter) ? [{ letter, name: names.get(letter) as string }] : []))
}

function countStates(rows: readonly EvidenceRowView[]): Record<ShownState, number> {
  const counts = Object.fromEntries(SHOWN_STATES.map((state) => [state, 0])) as Record<ShownState, number>
  for (const { state } of rows) if (state) counts[state] += 1
  return counts
}

function inGroups(rows: readonly ListRowView[], titles: readonly (string | null)[]): DepartmentEvidenceView['groups'] {
  const groups: DepartmentEvidenceView['groups'] = []
  for (const [index, row] of rows.entries()) {
    const title = titles[index] ?? null
    const last = groups.at(-1)
    if (last && last.title === title) last.rows.push(row)
    else groups.push({ title, rows: [row] })
  }
  return groups
}
