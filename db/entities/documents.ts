import { defineEntity, type InferEntity, p } from '@mikro-orm/core'
import { machineryIdentity } from '../identity'

/** Machinery. One version of one content file, kept for ever: records point at exactly what they answered. */
export const DocumentRevision = defineEntity({
  name: 'DocumentRevision',
  tableName: 'document_revisions',
  uniques: [{ properties: ['path', 'number'] }],
  properties: {
    ...machineryIdentity,
    path: p.text(),
    number: p.integer(),
    sha256: p.text(),
    source: p.text(),
    effectiveFrom: p.text(),
    /** The newest revision of its path; a file that was taken away has none. */
    current: p.boolean(),
  },
})
export type IDocumentRevision = InferEntity<typeof DocumentRevision>

/** Machinery. One wording of one check: what a row of a checklist asked, in both languages. */
export const CheckWording = defineEntity({
  name: 'CheckWording',
  tableName: 'check_wordings',
  indexes: [{ properties: ['ref', 'current'] }],
  properties: {
    ...machineryIdentity,
    ref: p.text(),
    how: p.text(),
    questionZh: p.text(),
    lookZh: p.text(),
    questionEn: p.text(),
    lookEn: p.text(),
    /** The Chinese file; the English one of the day is `translation`. */
    revision: () => p.manyToOne(DocumentRevision).deleteRule('restrict').index(),
    translation: () => p.manyToOne(DocumentRevision).deleteRule('restrict').nullable().index(),
    /** The wording asked today. A check that disappeared has none: retired, not deleted. */
    current: p.boolean(),
  },
})
export type ICheckWording = InferEntity<typeof CheckWording>

/** Machinery. One item of a department's evidence list, by its stable reference. */
export const EvidenceItem = defineEntity({
  name: 'EvidenceItem',
  tableName: 'evidence_items',
  properties: {
    ref: p.text().primary(),
    department: p.text().index(),
    code: p.text(),
    nameZh: p.text(),
    nameEn: p.text(),
    revision: () => p.manyToOne(DocumentRevision).deleteRule('restrict').index(),
    retiredAt: p.datetime(3).nullable(),
  },
})
export type IEvidenceItem = InferEntity<typeof EvidenceItem>
