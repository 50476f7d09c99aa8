import { defineEntity, type InferEntity, p } from '@mikro-orm/core'
import type { Locale } from '~/domain/shared/locale'
import { identity } from '../identity'
import { Audit } from './audits'
import { StoredFile } from './files'
import { Person } from './people'

/** What the lead writes for the audit report (audit-practice §7.6); everything else in it is counted. */
export const AuditReport = defineEntity({
  name: 'AuditReport',
  tableName: 'audit_reports',
  properties: {
    ...identity,
    audit: () => p.oneToOne(Audit).owner().deleteRule('restrict').unique(),
    purpose: p.text(),
    scope: p.text(),
    sampling: p.text(),
    comparison: p.text(),
    conclusion: p.text(),
    strengths: p.text(),
    suggestions: p.text(),
    notCovered: p.text(),
    distribution: p.text(),
    writtenBy: () => p.manyToOne(Person).deleteRule('restrict').index(),
    issuedBy: () => p.manyToOne(Person).deleteRule('restrict').nullable().index(),
    issuedAt: p.datetime(3).nullable(),
  },
})
export type IAuditReport = InferEntity<typeof AuditReport>

/** A paper as it was issued: its bytes lie in the file store and come back identical. One for each language. */
export const Paper = defineEntity({
  name: 'Paper',
  tableName: 'papers',
  uniques: [{ properties: ['kind', 'subjectId', 'locale'] }],
  properties: {
    ...identity,
    kind: p.text().$type<'audit-report' | 'nonconformity-report'>(),
    /** The audit or the nonconformity it is about. */
    subjectId: p.text(),
    locale: p.text().$type<Locale>(),
    name: p.text(),
    file: () => p.manyToOne(StoredFile).deleteRule('restrict').index(),
    issuedBy: () => p.manyToOne(Person).deleteRule('restrict').index(),
    issuedAt: p.datetime(3),
  },
})
export type IPaper = InferEntity<typeof Paper>
