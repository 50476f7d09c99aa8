import type { Library } from '~/content/library'
import type { Judgement } from '~/domain/audits/judgement'
import { summarise } from '~/domain/audits/summary'
import { type DraftParts, missingParts } from '~/domain/nonconformities/draft'
import { olderLabels } from '~/domain/standards/mapping'
import { translator } from '~/i18n/translator'
import { criteriaOf } from '~/queries/audits/audit-head.server'
import type { AuditHeadView } from '~/queries/audits/audit-head.view'
import { labelsOf } from '~/queries/audits/audit-sheet.server'
import type { AuditSheetView, SheetGroupView, SheetRowView } from '~/queries/audits/audit-sheet.view'
import type { Database, Row } from './database'

const ITEMS = `select i.*, w.how, w.question_zh, w.look_zh, p.name as judge, o.name as owner from checklist_items i
  join check_wordings w on w.id = i.wording_id left join people p on p.id = i.judged_by_id
  left join people o on o.id = i.assigned_to_id where i.audit_id = ? order by i.position`
const FILES = `select f.id, f.name, f.type, f.preview_id, f.item_id from item_files f join checklist_items i on i.id = f.item_id
  where i.audit_id = ? order by f.created_at, f.id`
const RAISED = `select item_id, number, grade, status, requirement, fact, evidence from nonconformities where audit_id = ? and status <> 'withdrawn'`

/** The sheet by plain SQL: three statements, rows as the driver gives them. What the documents say is worked out once. */
export function plainSheet(database: Database, library: Library): (audit: string) => Promise<AuditSheetView> {
  const heads = new Map<string, Pick<SheetGroupView, 'labels' | 'older' | 'theme'>>()
  const headOf = (theme: string | null, serves: string) => {
    const key = `${theme}${serves}`
    const known = heads.get(key) ?? groupHead(library, theme, words(serves))
    heads.set(key, known)
    return known
  }
  return async (audit) => {
    const items = await database.all(ITEMS, [audit])
    const files = new Map<string, SheetRowView['files']>()
    for (const { id, name, type, preview_id, item_id } of await database.all(FILES, [audit])) {
      const list = files.get(String(item_id)) ?? []
      list.push({ id: String(id), name: String(name), picture: type ? (preview_id ? 'preview' : 'unreadable') : null })
      files.set(String(item_id), list)
    }
    const raised = new Map((await database.all(RAISED, [audit])).map((row) => [row.item_id, row]))
    const groups: SheetGroupView[] = []
    for (const item of items) {
      const head = headOf(item.theme as string | null, String(item.serves))
      const last = groups.at(-1)
      const row = rowOf(item, files.get(String(item.id)) ?? [], raised.get(item.id ?? null))
      if (last?.theme.key === head.theme.key && sameLabels(last.labels, head.labels)) last.rows.push(row)
      else
        groups.push({
          theme: head.theme,
          labels: head.labels,
          older: head.older,
          opens: last?.theme.key !== head.theme.key,
          rows: [row],
        })
    }
    return { groups, summary: summarise(items.map(({ judgement }) => ({ judgement: judgement as Judgement | null }))) }
  }
}

/** The head of the sheet by plain SQL; what its reader may do is not asked. */
export function plainHead(database: Database, library: Library): (number: string) => Promise<AuditHeadView> {
  const title = (id: string) => library.departments.get(id)?.title['zh-CN'] ?? id
  return async (number) => {
    const [audit = {}] = await database.all(
      'select a.*, p.name as lead_name, p.department as lead_department from audits a join people p on p.id = a.lead_id where number = ?',
      [number],
    )
    const members = await database.all(
      'select m.override_reason, p.id, p.name, p.department from audit_members m join people p on p.id = m.person_id where audit_id = ? order by position',
      [audit.id],
    )
    const departments = words(String(audit.departments))
    const heads = await database.all(
      `select name, department from people where department in (${departments.map(() => '?')}) and roles like '% department-head %' and disabled_at is null`,
      departments,
    )
    const period = { startsOn: String(audit.starts_on), endsOn: String(audit.ends_on) }
    return {
      ...{
        id: String(audit.id),
        number,
        version: Number(audit.version),
        status: audit.status as AuditHeadView['status'],
        ...period,
      },
      companion: audit.companion as string | null,
      startedAt: instant(audit.started_at),
      finishedAt: instant(audit.finished_at),
      departments: departments.map((id) => ({
        id,
        title: title(id),
        head: (heads.find(({ department }) => department === id)?.name ?? null) as string | null,
      })),
      criteria: criteriaOf({ criteria: words(String(audit.criteria)), startsOn: period.startsOn }, { library, locale: 'zh-CN' }),
      lead: { id: String(audit.lead_id), name: String(audit.lead_name), department: title(String(audit.lead_department)) },
      team: members.map((one) => ({
        id: String(one.id),
        name: String(one.name),
        department: title(String(one.department)),
        override: one.override_reason as string | null,
      })),
      access: { title: true, plan: true, checklist: true, team: true, judge: true, start: false, shareOut: true, finish: true },
    }
  }
}

function groupHead(library: Library, key: string | null, serves: string[]): Pick<SheetGroupView, 'labels' | 'older' | 'theme'> {
  const theme = library.themes.find((one) => one.key === key) ?? null
  const labels = labelsOf(serves, library)
  return {
    theme: { key: key ?? 'other', title: theme?.title['zh-CN'] ?? translator('zh-CN')('audits:sheet.other-theme') },
    labels,
    older: olderLabels(library.mappings, { labels, theme }, (edition) => library.editions.get(edition)?.letter ?? ''),
  }
}

function rowOf(item: Row, files: SheetRowView['files'], raised: Row | undefined): SheetRowView {
  return {
    position: Number(item.position),
    version: Number(item.version),
    how: String(item.how),
    question: String(item.question_zh),
    look: String(item.look_zh),
    record: item.record as string | null,
    judgement: item.judgement as SheetRowView['judgement'],
    by: item.judge as string | null,
    at: instant(item.judged_at),
    departments: words(String(item.departments)),
    files,
    nonconformity: raised
      ? ({
          ...{ number: raised.number, grade: raised.grade, status: raised.status },
          lacks: missingParts(raised as unknown as DraftParts),
        } as NonNullable<SheetRowView['nonconformity']>)
      : null,
    owner: item.assigned_to_id ? { id: String(item.assigned_to_id), name: String(item.owner) } : null,
  }
}

function sameLabels(a: SheetGroupView['labels'], b: SheetGroupView['labels']): boolean {
  return (
    a.length === b.length && a.every(({ number, edition }, index) => number === b[index]?.number && edition === b[index]?.edition)
  )
}

function words(list: string): string[] {
  return list.split(' ').filter(Boolean)
}

function instant(stored: string | number | null | undefined): string | null {
  return stored === null || stored === undefined ? null : new Date(stored).toISOString()
}
