import { type DemoAudit, finish, finishDraft, leaveUnasked, plan, start, write } from './audits'
import { NONCONFORMITIES } from './texts/nonconformities-2026-01'
import { DOCUMENTS } from './texts/records-2026-01-documents'
import { INTERNAL_AUDIT } from './texts/records-2026-01-internal-audit'
import { MANAGEMENT_REVIEW } from './texts/records-2026-01-management-review'
import { MEASURING } from './texts/records-2026-01-measuring'
import { SUBJECTS } from './texts/records-2026-01-subjects'
import type { Act } from './world'

export const AUDIT_2026_01: DemoAudit = {
  number: 'IA-2026-01',
  plannedAt: '2026-05-06 10:20',
  departments: ['quality', 'customer-service'],
  startsOn: '2026-05-13',
  endsOn: '2026-05-14',
  lead: 'auditor',
  auditors: ['qiuyutong', 'hemingyuan'],
  companion: '许文静',
}

export const RECORDS_2026_01 = [...MEASURING, ...DOCUMENTS, ...INTERNAL_AUDIT, ...SUBJECTS, ...MANAGEMENT_REVIEW]

/** The combined audit of spring: finished, its nonconformities issued. */
export function audit202601(): Act[] {
  return [
    plan(AUDIT_2026_01),
    start(AUDIT_2026_01, '2026-05-13 08:40'),
    ...RECORDS_2026_01.flatMap((row) => write(AUDIT_2026_01, row)),
    leaveUnasked(AUDIT_2026_01, '2026-05-14 11:50'),
    ...NONCONFORMITIES.map(finishDraft),
    finish(AUDIT_2026_01, '2026-05-14 16:20'),
  ]
}
