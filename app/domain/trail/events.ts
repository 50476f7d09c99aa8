import type { AuditStatus } from '../audits/audit-status'
import type { Judgement } from '../audits/judgement'
import type { DeadlineDays } from '../nonconformities/deadlines'
import type { Grade, Nature } from '../nonconformities/draft'
import type { Role } from '../people/roles'
import type { Day } from '../shared/calendar'

interface Recorded {
  judgement: Judgement | null
  record: string | null
}

/**
 * What can be written into the trail: event → its particulars. Particulars hold what is needed to tell the act as a sentence
 * years later, names included, because people and documents change.
 */
export interface TrailEvents {
  'person.added': { name: string; email: string; department: string | null; roles: Role[] }
  'person.changed': { name: string; before: PersonFacts; after: PersonFacts }
  'person.disabled': { name: string }
  'person.enabled': { name: string }
  'person.link-printed': { name: string }
  'person.password-chosen': { name: string }
  'person.signed-out-everywhere': { name: string }
  'person.language-chosen': { name: string; locale: string | null; theme: string | null }
  'evidence.assigned': { item: string; before: AssignmentFacts; after: AssignmentFacts }
  'evidence.handed-in': {
    item: string
    version: number
    files: { name: string; sha256: string }[]
    issuedOn: Day
    note: string | null
  }
  'evidence.withdrawn': { item: string; version: number }
  'evidence.accepted': { item: string; version: number; validUntil: Day | null }
  'evidence.returned': { item: string; version: number; reason: string }
  'audit.planned': {
    number: string
    departments: string[]
    criteria: string[]
    startsOn: Day
    endsOn: Day
    lead: string
    team: string[]
    overrides: { name: string; reason: string }[]
  }
  'audit.started': { number: string; rows: number }
  'audit.finished': { number: string; before: AuditStatus; nonconformities: string[] }
  'checklist-item.judged': { audit: string; position: number; clause: string; before: Recorded; after: Recorded }
  'checklist-item.noted': { audit: string; position: number; clause: string; before: string | null; after: string | null }
  'checklist-item.file-added': { audit: string; position: number; name: string; sha256: string }
  'nonconformity.drafted': { number: string; audit: string; position: number; grade: Grade; department: string }
  'nonconformity.written': { number: string; before: NonconformityFacts; after: NonconformityFacts }
  'nonconformity.taken-back': { number: string }
  'nonconformity.issued': { number: string; grade: Grade }
  'nonconformity.acknowledged': { number: string }
  'nonconformity.corrected': { number: string; before: string | null; after: string; files: string[] }
  'nonconformity.cause-analysed': { number: string; round: number; before: CauseFacts | null; after: CauseFacts }
  'nonconformity.actions-planned': {
    number: string
    round: number
    actions: { what: string; owner: string; dueOn: Day }[]
    spread: string | null
    documents: string | null
    effectiveness: string
  }
  'nonconformity.action-done': { number: string; position: number; what: string; doneOn: Day; note: string; files: string[] }
  'nonconformity.implemented': { number: string; round: number; on: Day }
  'nonconformity.verified': { number: string; round: number; method: string; result: string }
  'nonconformity.refused': { number: string; round: number; method: string; result: string }
  'nonconformity.closed': { number: string; papers: { locale: string; sha256: string }[] }
  'deadlines.changed': { grade: Grade; before: DeadlineDays; after: DeadlineDays }
  'checklist.shared-out': { number: string; shares: { name: string; rows: number }[] }
  'report.written': { number: string; before: Record<string, string> | null; after: Record<string, string> }
  'report.issued': { number: string; papers: { locale: string; sha256: string }[] }
  'organisation.set-up': { name: string; nameEn: string }
}

interface PersonFacts {
  name: string
  email: string
  title: string | null
  department: string | null
  roles: Role[]
}

interface AssignmentFacts {
  owner: string | null
  dueOn: Day | null
  remark: string | null
}

interface CauseFacts {
  whys: string[]
  rootCause: string
}

interface NonconformityFacts {
  requirement: string
  fact: string
  evidence: string
  department: string
  /** Entries from before it was asked for have none. */
  nature?: Nature | null
}

export type TrailEvent = keyof TrailEvents

/** Every kind of entry, for filters and for the test that each can tell itself in both languages. */
export const TRAIL_EVENTS = [
  'person.added',
  'person.changed',
  'person.disabled',
  'person.enabled',
  'person.link-printed',
  'person.password-chosen',
  'person.signed-out-everywhere',
  'person.language-chosen',
  'evidence.assigned',
  'evidence.handed-in',
  'evidence.withdrawn',
  'evidence.accepted',
  'evidence.returned',
  'audit.planned',
  'audit.started',
  'audit.finished',
  'checklist-item.judged',
  'checklist-item.noted',
  'checklist-item.file-added',
  'nonconformity.drafted',
  'nonconformity.written',
  'nonconformity.taken-back',
  'nonconformity.issued',
  'nonconformity.acknowledged',
  'nonconformity.corrected',
  'nonconformity.cause-analysed',
  'nonconformity.actions-planned',
  'nonconformity.action-done',
  'nonconformity.implemented',
  'nonconformity.verified',
  'nonconformity.refused',
  'nonconformity.closed',
  'deadlines.changed',
  'checklist.shared-out',
  'report.written',
  'report.issued',
  'organisation.set-up',
] as const satisfies readonly TrailEvent[]
