import { type DemoAudit, finish, finishDraft, leaveUnasked, plan, start, write } from './audits'
import { NONCONFORMITIES } from './texts/nonconformities-2026-05'
import { RECORDS_2026_05 } from './texts/records-2026-05'
import type { Act } from './world'

export const AUDIT_2026_05: DemoAudit = {
  number: 'IA-2026-05',
  plannedAt: '2026-11-09 09:40',
  departments: ['projects'],
  criteria: ['iso-9001-2015'],
  startsOn: '2026-11-20',
  endsOn: '2026-11-20',
  lead: 'chengruochuan',
  auditors: ['qiuyutong'],
  companion: '许文静',
}

/** One day in the project centre, finished on the Friday before today. */
export function audit202605(): Act[] {
  return [
    plan(AUDIT_2026_05),
    start(AUDIT_2026_05, '2026-11-20 08:50'),
    ...RECORDS_2026_05.flatMap((row) => write(AUDIT_2026_05, row)),
    leaveUnasked(AUDIT_2026_05, '2026-11-20 14:30'),
    ...NONCONFORMITIES.map(finishDraft),
    finish(AUDIT_2026_05, '2026-11-20 16:30'),
  ]
}
