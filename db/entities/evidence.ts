import { defineEntity, type InferEntity, p } from '@mikro-orm/core'
import type { StoredState } from '~/domain/evidence/evidence-state'
import type { Day } from '~/domain/shared/calendar'
import { identity } from '../identity'
import { EvidenceItem } from './documents'
import { StoredFile } from './files'
import { Person } from './people'

/** One item of a list with who hands it in and by when, and where it stands. */
export const EvidenceAssignment = defineEntity({
  name: 'EvidenceAssignment',
  tableName: 'evidence_assignments',
  properties: {
    ...identity,
    item: () => p.oneToOne(EvidenceItem).owner().deleteRule('restrict').unique(),
    department: p.text().index(),
    owner: () => p.manyToOne(Person).deleteRule('restrict').nullable().index(),
    dueOn: p.text().$type<Day>().nullable(),
    remark: p.text().nullable(),
    state: p.text().$type<StoredState>(),
    validUntil: p.text().$type<Day>().nullable(),
    /** How many versions were handed in, withdrawn ones too: the number of the next one. */
    versions: p.integer().default(0),
  },
})
export type IEvidenceAssignment = InferEntity<typeof EvidenceAssignment>

/** One version of the evidence of an item. */
export const EvidenceSubmission = defineEntity({
  name: 'EvidenceSubmission',
  tableName: 'evidence_submissions',
  uniques: [{ properties: ['assignment', 'number'] }],
  properties: {
    ...identity,
    assignment: () => p.manyToOne(EvidenceAssignment).deleteRule('restrict').index(),
    number: p.integer(),
    state: p.text().$type<'submitted' | 'accepted' | 'returned' | 'withdrawn'>(),
    submittedBy: () => p.manyToOne(Person).deleteRule('restrict').index(),
    submittedAt: p.datetime(3),
    /** The date on the evidence, which is not the date it was handed in: validity counts from here. */
    issuedOn: p.text().$type<Day>(),
    note: p.text().nullable(),
    reviewedBy: () => p.manyToOne(Person).deleteRule('restrict').nullable().index(),
    reviewedAt: p.datetime(3).nullable(),
    reason: p.text().nullable(),
    validUntil: p.text().$type<Day>().nullable(),
  },
})
export type IEvidenceSubmission = InferEntity<typeof EvidenceSubmission>

export const SubmissionFile = defineEntity({
  name: 'SubmissionFile',
  tableName: 'submission_files',
  properties: {
    ...identity,
    submission: () => p.manyToOne(EvidenceSubmission).deleteRule('restrict').index(),
    file: () => p.manyToOne(StoredFile).deleteRule('restrict').index(),
    name: p.text(),
    position: p.integer(),
  },
})
export type ISubmissionFile = InferEntity<typeof SubmissionFile>
