import { Audit, AuditMember, ChecklistItem, ItemFile } from './entities/audits'
import { CheckWording, DocumentRevision, EvidenceItem } from './entities/documents'
import { EvidenceAssignment, EvidenceSubmission, SubmissionFile } from './entities/evidence'
import { StoredFile } from './entities/files'
import { Nonconformity } from './entities/nonconformities'
import { NumberSeries, Organisation } from './entities/organisation'
import { PasswordLink, Person, Session } from './entities/people'
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
  TrailEntry,
]
