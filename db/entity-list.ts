import { Audit, AuditMember, ChecklistItem, ItemFile } from './entities/audits'
import { CheckWording, DocumentRevision, EvidenceItem } from './entities/documents'
import { EvidenceAssignment, EvidenceSubmission, SubmissionFile } from './entities/evidence'
import { StoredFile } from './entities/files'
import {
  DeadlineRule,
  Nonconformity,
  NonconformityAction,
  NonconformityFile,
  NonconformityRound,
} from './entities/nonconformities'
import { NumberSeries, Organisation } from './entities/organisation'
import { PasswordLink, Person, Session } from './entities/people'
import { AuditReport, Paper } from './entities/reports'
import { TrailEntry } from './entities/trail'

/** Every entity, named one by one: nothing is discovered from the disk. */
export const ENTITIES = [
  Organisation,
  NumberSeries,
  Person,
  Session,
  PasswordLink,
  DocumentRevision,
  CheckWording,
  EvidenceItem,
  StoredFile,
  EvidenceAssignment,
  EvidenceSubmission,
  SubmissionFile,
  Audit,
  AuditMember,
  ChecklistItem,
  ItemFile,
  Nonconformity,
  NonconformityRound,
  NonconformityAction,
  NonconformityFile,
  DeadlineRule,
  AuditReport,
  Paper,
  TrailEntry,
]
