import { defineEntity, type InferEntity, p } from '@mikro-orm/core'
import type { AuditKind } from '~/domain/audits/audit-number'
import type { AuditStatus } from '~/domain/audits/audit-status'
import type { Judgement } from '~/domain/audits/judgement'
import type { Day } from '~/domain/shared/calendar'
import { identity } from '../identity'
import { WordList } from '../word-list'
import { CheckWording } from './documents'
import { StoredFile } from './files'
import { Person } from './people'

export const Audit = defineEntity({
  name: 'Audit',
  tableName: 'audits',
  properties: {
    ...identity,
    number: p.text().unique(),
    kind: p.text().$type<AuditKind>(),
    status: p.text().$type<AuditStatus>().index(),
    departments: p.type(WordList).$type<string[], string>(),
    /** Ids of editions, in the order of the sheet. */
    criteria: p.type(WordList).$type<string[], string>(),
    startsOn: p.text().$type<Day>(),
    endsOn: p.text().$type<Day>(),
    lead: () => p.manyToOne(Person).deleteRule('restrict').index(),
    /** 陪同: who shows the team round. */
    companion: p.text().nullable(),
    startedAt: p.datetime(3).nullable(),
    finishedAt: p.datetime(3).nullable(),
  },
})
export type IAudit = InferEntity<typeof Audit>

/** One auditor of the team, the lead among them. */
export const AuditMember = defineEntity({
  name: 'AuditMember',
  tableName: 'audit_members',
  uniques: [{ properties: ['audit', 'person'] }],
  properties: {
    ...identity,
    audit: () => p.manyToOne(Audit).deleteRule('restrict').index(),
    person: () => p.manyToOne(Person).deleteRule('restrict').index(),
    position: p.integer(),
    /** Why somebody who is not independent audits all the same; printed in the report. */
    overrideReason: p.text().nullable(),
  },
})
export type IAuditMember = InferEntity<typeof AuditMember>

export const ChecklistItem = defineEntity({
  name: 'ChecklistItem',
  tableName: 'checklist_items',
  uniques: [{ properties: ['audit', 'position'] }],
  properties: {
    ...identity,
    audit: () => p.manyToOne(Audit).deleteRule('restrict').index(),
    position: p.integer(),
    /** 'iso-9001-2015/9.2.2#impartial': the check whose words are asked. */
    checkRef: p.text().index(),
    /** Every check of the criteria this row answers, the leading one first. */
    serves: p.type(WordList).$type<string[], string>(),
    theme: p.text().nullable(),
    departments: p.type(WordList).$type<string[], string>(),
    /** The auditor it was given to when the rows were shared out; null: it is the team's. */
    assignedTo: () => p.manyToOne(Person).deleteRule('restrict').nullable().index(),
    /** Exactly what was asked; the wording of the day until the audit starts, then pinned. */
    wording: () => p.manyToOne(CheckWording).deleteRule('restrict').index(),
    judgement: p.text().$type<Judgement>().nullable(),
    /** What was seen. Kept without a judgement too: autosave must not lose a half-written record. */
    record: p.text().nullable(),
    judgedBy: () => p.manyToOne(Person).deleteRule('restrict').nullable().index(),
    judgedAt: p.datetime(3).nullable(),
    /** When its audit was finished: set on every row, so that a write still under way meets another version and is refused. */
    closedAt: p.datetime(3).nullable(),
  },
})
export type IChecklistItem = InferEntity<typeof ChecklistItem>

export const ItemFile = defineEntity({
  name: 'ItemFile',
  tableName: 'item_files',
  properties: {
    ...identity,
    item: () => p.manyToOne(ChecklistItem).deleteRule('restrict').index(),
    file: () => p.manyToOne(StoredFile).deleteRule('restrict').index(),
    name: p.text(),
    addedBy: () => p.manyToOne(Person).deleteRule('restrict').index(),
    /** What its first bytes say it is: 'image/jpeg'. Null for what is no picture. */
    type: p.text().nullable(),
    /** Of a picture, as it is to be looked at: turned upright. */
    width: p.integer().nullable(),
    height: p.integer().nullable(),
    /** A smaller copy, upright and without the camera's notes; null when it could not be made. */
    preview: () => p.manyToOne(StoredFile).deleteRule('restrict').nullable().index(),
    /** The camera's own clock, 'YYYY-MM-DD HH:MM:SS': it knows no time zone. */
    takenAt: p.text().nullable(),
    /** Where the camera says it was, '31.23041,121.47370': kept apart from the picture. */
    place: p.text().nullable(),
  },
})
export type IItemFile = InferEntity<typeof ItemFile>
