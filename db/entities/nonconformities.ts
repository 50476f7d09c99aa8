import { defineEntity, type InferEntity, p } from '@mikro-orm/core'
import type { DeadlineDays } from '~/domain/nonconformities/deadlines'
import type { Grade, Nature } from '~/domain/nonconformities/draft'
import type { NcStatus } from '~/domain/nonconformities/status'
import type { Day } from '~/domain/shared/calendar'
import { identity } from '../identity'
import { LineList } from '../line-list'
import { Audit, ChecklistItem } from './audits'
import { StoredFile } from './files'
import { Person } from './people'

export const Nonconformity = defineEntity({
  name: 'Nonconformity',
  tableName: 'nonconformities',
  properties: {
    ...identity,
    number: p.text().unique(),
    status: p.text().$type<NcStatus>().index(),
    audit: () => p.manyToOne(Audit).deleteRule('restrict').index(),
    item: () => p.oneToOne(ChecklistItem).owner().deleteRule('restrict').unique(),
    department: p.text().index(),
    /** The narrowest clause that fits: 'iso-9001-2015/7.5.3.2'. */
    clauseRef: p.text().index(),
    grade: p.text().$type<Grade>(),
    /** 性质: what kind of failure it is, beside its grade; null until the auditor says. */
    nature: p.text().$type<Nature>().nullable(),
    requirement: p.text(),
    fact: p.text(),
    evidence: p.text(),
    raisedBy: () => p.manyToOne(Person).deleteRule('restrict').index(),
    issuedAt: p.datetime(3).nullable(),
    /** Since when it stands where it stands: who is waited for is counted from here. Null before it is issued. */
    statusSince: p.datetime(3).nullable(),
    /** The day its present stage is due; null when nobody is waited for. What lists sort and filter by. */
    dueOn: p.text().$type<Day>().nullable().index(),
    /** The days it is held to, as they stood when it was issued or its action was refused. */
    acknowledgeDue: p.text().$type<Day>().nullable(),
    correctDue: p.text().$type<Day>().nullable(),
    planDue: p.text().$type<Day>().nullable(),
    implementDue: p.text().$type<Day>().nullable(),
    verifyDue: p.text().$type<Day>().nullable(),
    acknowledgedBy: () => p.manyToOne(Person).deleteRule('restrict').nullable().index(),
    acknowledgedAt: p.datetime(3).nullable(),
    /** 纠正: what was done at once. */
    correction: p.text().nullable(),
    correctedBy: () => p.manyToOne(Person).deleteRule('restrict').nullable().index(),
    correctedAt: p.datetime(3).nullable(),
    /** The number of the round it is in; 0 before the first cause is written. */
    round: p.integer().default(0),
    closedBy: () => p.manyToOne(Person).deleteRule('restrict').nullable().index(),
    closedAt: p.datetime(3).nullable(),
  },
})
export type INonconformity = InferEntity<typeof Nonconformity>

/** One way from the cause to its verification. A refused action ends its round, and the next begins with the same cause to be thought over. */
export const NonconformityRound = defineEntity({
  name: 'NonconformityRound',
  tableName: 'nonconformity_rounds',
  uniques: [{ properties: ['nonconformity', 'number'] }],
  properties: {
    ...identity,
    nonconformity: () => p.manyToOne(Nonconformity).deleteRule('restrict').index(),
    number: p.integer(),
    whys: p.type(LineList).$type<string[], string>(),
    rootCause: p.text(),
    /** Null in a new round, until the department has thought the cause over. */
    analysedBy: () => p.manyToOne(Person).deleteRule('restrict').nullable().index(),
    analysedAt: p.datetime(3).nullable(),
    /** 水平展开. */
    spread: p.text().nullable(),
    /** 文件修订. */
    documents: p.text().nullable(),
    /** 怎样算有效. */
    effectiveness: p.text().nullable(),
    plannedBy: () => p.manyToOne(Person).deleteRule('restrict').nullable().index(),
    plannedAt: p.datetime(3).nullable(),
    /** The day its last action was done. */
    implementedOn: p.text().$type<Day>().nullable(),
    method: p.text().nullable(),
    result: p.text().nullable(),
    effective: p.boolean().nullable(),
    verifiedBy: () => p.manyToOne(Person).deleteRule('restrict').nullable().index(),
    verifiedAt: p.datetime(3).nullable(),
  },
})
export type INonconformityRound = InferEntity<typeof NonconformityRound>

/** 纠正措施: what somebody does against the cause, and by when. */
export const NonconformityAction = defineEntity({
  name: 'NonconformityAction',
  tableName: 'nonconformity_actions',
  uniques: [{ properties: ['round', 'position'] }],
  properties: {
    ...identity,
    round: () => p.manyToOne(NonconformityRound).deleteRule('restrict').index(),
    position: p.integer(),
    what: p.text(),
    owner: () => p.manyToOne(Person).deleteRule('restrict').index(),
    dueOn: p.text().$type<Day>(),
    doneOn: p.text().$type<Day>().nullable(),
    note: p.text().nullable(),
    doneBy: () => p.manyToOne(Person).deleteRule('restrict').nullable().index(),
  },
})
export type INonconformityAction = InferEntity<typeof NonconformityAction>

/** A file of the answer: of the correction, or of an action. */
export const NonconformityFile = defineEntity({
  name: 'NonconformityFile',
  tableName: 'nonconformity_files',
  properties: {
    ...identity,
    nonconformity: () => p.manyToOne(Nonconformity).deleteRule('restrict').index(),
    /** The action it proves; null for what belongs to `part` as a whole. */
    action: () => p.manyToOne(NonconformityAction).deleteRule('restrict').nullable().index(),
    part: p.text().$type<'correction' | 'cause' | 'action' | 'verification'>(),
    file: () => p.manyToOne(StoredFile).deleteRule('restrict').index(),
    name: p.text(),
    addedBy: () => p.manyToOne(Person).deleteRule('restrict').index(),
  },
})
export type INonconformityFile = InferEntity<typeof NonconformityFile>

/** The days a grade is held to, once the quality manager has changed them; without a row, DEFAULT_DEADLINES. */
export const DeadlineRule = defineEntity({
  name: 'DeadlineRule',
  tableName: 'deadline_rules',
  properties: {
    ...identity,
    grade: p.text().$type<Grade>().unique(),
    acknowledge: p.integer(),
    correct: p.integer(),
    plan: p.integer(),
    implement: p.integer(),
    verify: p.integer(),
    wait: p.integer(),
  } satisfies Record<keyof DeadlineDays, unknown> & Record<string, unknown>,
})
export type IDeadlineRule = InferEntity<typeof DeadlineRule>
