import type { Sql } from './sql'

/** So many lie in the earlier audits, a hundred in each; four of ten are still open, in every state there is. */
export const NONCONFORMITIES = 10_000

const STATUSES = ['issued', 'acknowledged', 'correction-done', 'cause-analysed', 'action-planned', 'implemented', 'verified']

/** Fill the table the way years of audits do, each with its days and with whom it waits for. */
export async function fillNonconformities(sql: Sql, lead: string): Promise<void> {
  const open = STATUSES.map((status, index) => `when ${index} then '${status}'`).join(' ')
  await sql(
    `insert into nonconformities (id, created_at, version, number, status, department, clause_ref, grade, requirement, fact, evidence,
       audit_id, item_id, raised_by_id, issued_at, status_since, due_on, acknowledge_due, correct_due, plan_due, implement_due, verify_due, round)
     select printf('0000-%05d', n), created_at, 3, 'NC-2025-' || printf('%05d', n), status, department, substr(check_ref, 1, instr(check_ref || '#', '#') - 1),
       case when n % 5 = 0 then 'major' else 'minor' end, '要求：按规定执行并留有记录。', record, 'QR-' || n, audit_id, id, ?, created_at, created_at,
       case when status = 'closed' then null else date('2026-11-23', (n % 90 - 45) || ' days') end,
       '2025-01-10', '2025-01-11', '2025-01-18', '2025-02-07', '2025-03-09', 0
     from (
       select *, trim(departments) as department, case when n % 10 < 6 then 'closed' else case (n / 10) % ${STATUSES.length} ${open} end end as status
       from (select *, row_number() over (order by audit_id, position) as n from checklist_items where audit_id like 'earlier-%' and position <= 100)
     ) where n <= ${NONCONFORMITIES}`,
    [lead],
  )
}
