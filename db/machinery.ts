/**
 * Every table is a *record* (a person's act stands behind each change, and the trail tells it) or *machinery*
 * (the product keeps it for itself: no act, no entry; native writes are allowed). A test holds this list against the entities.
 */
export const MACHINERY = [
  'Session',
  'PasswordLink',
  'DocumentRevision',
  'CheckWording',
  'EvidenceItem',
  'StoredFile',
  'NumberSeries',
] as const

export const RECORDS = [
  'Organisation',
  'Person',
  'EvidenceAssignment',
  'EvidenceSubmission',
  'SubmissionFile',
  'Audit',
  'AuditMember',
  'ChecklistItem',
  'ItemFile',
  'Nonconformity',
  'NonconformityRound',
  'NonconformityAction',
  'NonconformityFile',
  'DeadlineRule',
  'AuditReport',
  'Paper',
] as const
