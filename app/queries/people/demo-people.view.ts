/** The people of the demo that can be entered with one click, in the order of the sign-in page. */
export const DEMO_KEYS = ['quality-manager', 'department-head', 'auditor', 'management', 'member', 'admin'] as const
export type DemoKey = (typeof DEMO_KEYS)[number]

/** The address the demo company gives them. */
export function demoEmail(key: DemoKey): string {
  return `${key}@qiming.example`
}

/** What waits for somebody: how many of what, the sentence is made where it is read; or the checklist they are on. */
export type Waiting = { counts: { what: WaitingFor; number: number }[] } | { audit: string; judged: number; total: number }

export type WaitingFor =
  | 'review'
  | 'lacking'
  | 'items'
  | 'open'
  | 'returned'
  | 'audits'
  | 'nonconformities'
  | 'tasks'
  | 'submitted'
  | 'people'

export interface DemoPersonView {
  key: DemoKey
  name: string
  title: string | null
  department: string | null
  waiting: Waiting
}
