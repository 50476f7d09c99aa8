import { type DemoAudit, finish, finishDraft, leaveUnasked, plan, start, write } from './audits'
import { NONCONFORMITIES } from './texts/nonconformities-2026-04'
import { RECORDS_2026_04 } from './texts/records-2026-04'
import type { Act } from './world'

export const AUDIT_2026_04: DemoAudit = {
  number: 'IA-2026-04',
  plannedAt: '2026-10-12 09:20',
  departments: ['production', 'sales'],
  criteria: ['iso-9001-2015'],
  startsOn: '2026-10-26',
  endsOn: '2026-10-27',
  lead: 'hemingyuan',
  auditors: ['auditor', 'qiuyutong'],
  companion: '许文静',
}

/** What May found in quality and customer service, looked for in production and sales before the external audit. */
export function audit202604(): Act[] {
  return [
    plan(AUDIT_2026_04),
    start(AUDIT_2026_04, '2026-10-26 08:45'),
    ...RECORDS_2026_04.flatMap((row) => write(AUDIT_2026_04, row)),
    leaveUnasked(AUDIT_2026_04, '2026-10-27 11:40'),
    ...NONCONFORMITIES.map(finishDraft),
    finish(AUDIT_2026_04, '2026-10-27 16:10'),
  ]
}
