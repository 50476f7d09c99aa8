import { defineEntity, type InferEntity, p } from '@mikro-orm/core'
import type { Grade } from '~/domain/nonconformities/draft'
import type { NcStatus } from '~/domain/nonconformities/status'
import { identity } from '../identity'
import { Audit, ChecklistItem } from './audits'
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
    requirement: p.text(),
    fact: p.text(),
    evidence: p.text(),
    raisedBy: () => p.manyToOne(Person).deleteRule('restrict').index(),
    issuedAt: p.datetime(3).nullable(),
  },
})
export type INonconformity = InferEntity<typeof Nonconformity>
