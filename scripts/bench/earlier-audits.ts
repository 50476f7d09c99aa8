import type { Sql } from './sql'

/** A hundred audits of two hundred rows: twenty thousand judgements, each with its entry in the trail. */
const AUDITS = 100

const NUMBERS = `with recursive numbers(i) as (select 1 union all select i + 1 from numbers where i < ${AUDITS})`

/** Fill the tables the way years of audits do: copies of one audit, all judged, so that an index that is missing is felt. */
export async function copyAudits(sql: Sql, audit: string, lead: string): Promise<void> {
  const statements = [
    `insert into audits (id, created_at, version, number, kind, status, departments, criteria, starts_on, ends_on, lead_id, companion, started_at, finished_at)
     ${NUMBERS} select 'earlier-' || i, created_at, 2, 'IA-2025-' || printf('%03d', i), kind, 'finished', departments, criteria, '2025-01-06', '2025-01-08',
       lead_id, companion, started_at, started_at from numbers cross join audits where audits.id = ?`,
    `insert into audit_members (id, created_at, version, audit_id, person_id, position)
     ${NUMBERS} select 'earlier-' || i || '-' || position, created_at, 1, 'earlier-' || i, person_id, position
       from numbers cross join audit_members where audit_id = ?`,
    `insert into checklist_items (id, created_at, version, audit_id, position, check_ref, serves, theme, departments, wording_id, judgement, record, judged_by_id, judged_at)
     ${NUMBERS} select 'earlier-' || i || '-' || position, created_at, 2, 'earlier-' || i, position, check_ref, serves, theme, departments, wording_id,
       coalesce(judgement, 'conforms'), coalesce(record, '现场符合要求，记录完整。') || i, coalesce(judged_by_id, '${lead}'), created_at
       from numbers cross join checklist_items where audit_id = ?`,
    `insert into trail_entries (id, at, day, actor_id, actor_name, event, subject_type, subject_id, departments, audit_id, particulars)
     ${NUMBERS} select '0000-' || i || '-' || position, created_at, '2025-01-06', '${lead}', '沈嘉禾', 'checklist-item.judged', 'ChecklistItem',
       'earlier-' || i || '-' || position, departments, 'earlier-' || i,
       json_object('audit', 'IA-2025-' || i, 'position', position, 'clause', check_ref, 'before', json_object('judgement', null, 'record', null),
         'after', json_object('judgement', judgement, 'record', record))
       from numbers cross join checklist_items where audit_id = ?`,
  ]
  for (const statement of statements) await sql(statement, [audit])
}
