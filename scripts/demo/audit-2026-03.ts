import { type DemoAudit, plan } from './audits'
import type { Act } from './world'

const AUDIT: DemoAudit = {
  number: 'IA-2026-03',
  plannedAt: '2026-09-28 10:15',
  departments: ['warehouse', 'purchasing'],
  startsOn: '2026-12-08',
  endsOn: '2026-12-09',
  lead: 'qiuyutong',
  auditors: ['hemingyuan', 'chengruochuan'],
  companion: '许文静',
}

/** The last audit of the year, planned. */
export function audit202603(): Act[] {
  return [plan(AUDIT)]
}
