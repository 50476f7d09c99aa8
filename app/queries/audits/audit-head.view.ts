import type { AuditAccess } from '~/domain/audits/audit-access'
import type { AuditStatus } from '~/domain/audits/audit-status'
import type { Day } from '~/domain/shared/calendar'
import type { EditionStanding } from '~/domain/standards/edition'

/** What stands above a checklist: the block of the form. */
export interface AuditHeadView {
  id: string
  number: string
  version: number
  status: AuditStatus
  startsOn: Day
  endsOn: Day
  departments: { id: string; title: string; head: string | null }[]
  criteria: CriterionView[]
  lead: { id: string; name: string; department: string | null }
  /** The lead first. */
  team: { id: string; name: string; department: string | null; override: string | null }[]
  companion: string | null
  startedAt: string | null
  finishedAt: string | null
  access: AuditAccess
}

export interface CriterionView {
  id: string
  letter: string
  /** As the reader knows it: GB/T 19001-2016 in Chinese, ISO 9001:2015 in English. */
  name: string
  standing: EditionStanding
  replacedBy: string | null
  /** The id of the edition that replaced it. */
  successor: string | null
  replacedOn: string | null
}
