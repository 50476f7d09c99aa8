/** The people of the demo that can be entered with one click, in the order of the sign-in page. */
export const DEMO_KEYS = ['quality-manager', 'department-head', 'auditor', 'management', 'member', 'admin'] as const
export type DemoKey = (typeof DEMO_KEYS)[number]

/** The address the demo company gives them. */
export function demoEmail(key: DemoKey): string {
  return `${key}@qiming.example`
}

/** What waits for somebody, in figures; the sentence is made where it is read. */
export type Waiting =
  | { for: 'quality-manager'; review: number; open: number }
  | { for: 'department-head'; total: number; open: number; returned: number }
  | { for: 'auditor'; audit: string; judged: number; total: number }
  | { for: 'no-audit' }
  | { for: 'management'; audits: number; nonconformities: number }
  | { for: 'member'; tasks: number; waiting: number }
  | { for: 'admin'; people: number }

export interface DemoPersonView {
  key: DemoKey
  name: string
  title: string | null
  department: string | null
  waiting: Waiting
}
