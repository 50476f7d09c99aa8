import { type DemoAudit, plan, start, write } from './audits'
import { RECORDS_2026_02 } from './texts/records-2026-02'
import type { Act } from './world'

export const AUDIT_2026_02: DemoAudit = {
  number: 'IA-2026-02',
  plannedAt: '2026-09-28 09:30',
  departments: ['quality', 'document-control'],
  startsOn: '2026-11-23',
  endsOn: '2026-11-25',
  lead: 'auditor',
  auditors: ['qiuyutong', 'hemingyuan'],
  companion: '许文静',
}

/** The audit under way since this morning. */
export function audit202602(): Act[] {
  return [
    plan(AUDIT_2026_02),
    start(AUDIT_2026_02, '2026-11-23 08:40'),
    ...RECORDS_2026_02.flatMap((row) => write(AUDIT_2026_02, row)),
  ]
}
