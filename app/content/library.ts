/**
 * What the documents say, once read: the shape of the index. Made by load-library.server.ts, held in memory,
 * never written to. Records refer into it by the stable references (`ref`).
 */
import type { Day } from '~/domain/shared/calendar'
import type { Bilingual } from '~/domain/shared/locale'
import type { CheckRef, ClauseRef } from '~/domain/standards/clause-ref'

/** How an auditor finds out: read a document, read a record, ask, look. */
export const HOWS = ['document', 'record', 'interview', 'observe'] as const
export type How = (typeof HOWS)[number]

export interface EditionDoc {
  id: string
  title: Bilingual
  international: string
  national: string | null
  /** Q, E, H, I or V: the letter in labels such as `9.2.2 Q`. */
  letter: string
  publishedOn: string | null
  effectiveFrom: string | null
  nationalFrom: string | null
  replacedOn: string | null
  transitionUntil: string | null
  replaces: string | null
  replacedBy: string | null
  amendments: { name: string; publishedOn: string; touches: string[]; about: Bilingual }[]
  owner: Bilingual
  buy: { international: string | null; national: string | null }
  /** Every clause that exists, headings too, in the order of the standard. */
  outline: { number: string; title: Bilingual }[]
  /** False where the facts could not be checked against the original; `doubt` says what. */
  verified: boolean
  doubt: Bilingual | null
  /** Where its texts stand; a translation that does not exist yet is named, and is not among the sources. */
  paths: Record<'zh-CN' | 'en', string>
}

export interface CheckDoc {
  ref: CheckRef
  id: string
  /** The narrowest clause it belongs to: a nonconformity cites this one. */
  clause: ClauseRef
  how: How
  /** Checks of other editions that ask the same. */
  also: CheckRef[]
  theme: string | null
  side: 'product' | 'process' | null
  question: Bilingual
  look: Bilingual
  good: Bilingual
  /** From 1, in the order of the document. */
  position: number
}

export interface ClauseDoc {
  ref: ClauseRef
  edition: string
  number: string
  title: Bilingual
  covers: string[]
  star: boolean
  potential: boolean
  split: boolean
  /** Reads like this clause of another edition; the file carries only what differs. */
  as: ClauseRef | null
  verified: boolean
  doubt: Bilingual | null
  checks: CheckDoc[]
  paths: Record<'zh-CN' | 'en', string>
}

export interface DepartmentDoc {
  id: string
  title: Bilingual
  code: string
  /** The role that heads the department. */
  head: string
  roles: Record<string, Bilingual>
  /** Edition → clause numbers. */
  leads: Record<string, string[]>
  supports: Record<string, string[]>
  paths: Record<'zh-CN' | 'en', string>
}

export interface EvidenceDoc {
  /** 'quality/annual-audit-programme' */
  ref: string
  id: string
  department: string
  code: string
  kind: 'document' | 'record'
  owner: string
  validity: string | null
  span: string | null
  form: string | null
  clauses: ClauseRef[]
  name: Bilingual
  /** What the auditor will try on it. */
  tries: Bilingual
  /** The heading it stands under in the list. */
  group: Bilingual | null
  position: number
  paths: Record<'zh-CN' | 'en', string>
}

export interface ThemeDoc {
  key: string
  title: Bilingual
  /** Edition → clause numbers; a clause covers its sub-clauses. */
  clauses: Record<string, string[]>
}

export const MAPPING_KINDS = ['same', 'changed', 'split', 'dropped', 'new'] as const

export interface MappingDoc {
  from: string
  to: string
  rows: { from: string | null; to: string[]; kind: (typeof MAPPING_KINDS)[number]; note: Bilingual }[]
}

export interface FormDoc {
  id: string
  title: Bilingual
  revision: string
  retention: string | null
  retentionText: Bilingual
}

/** An indicator, defined in the document of its process. */
export interface KpiDoc {
  id: string
  /** The process that defines it: 'processes/M3-internal-audit'. */
  document: string
  name: Bilingual
  formula: Bilingual
  unit: Bilingual
  better: 'higher' | 'lower'
  target: number
  warn: number | null
  /** ISO 8601: how often a value is given. */
  period: string
  aggregate: (typeof AGGREGATES)[number]
  position: number
  paths: Record<'zh-CN' | 'en', string>
}

/** How the values of months become one of the year (pareto-kpi §4.1). */
export const AGGREGATES = ['ratio', 'sum', 'mean', 'last'] as const

/** A process, checklist, register, procedure or page of help. */
export interface DocumentDoc {
  /** Its path without ending: 'processes/M3-internal-audit'. */
  id: string
  kind: 'process' | 'checklist' | 'register' | 'procedure' | 'help'
  title: Bilingual
  department: string | null
  owner: string | null
  form: string | null
  clauses: ClauseRef[]
  /** Of a checklist; their refs are 'checklists/goods-in#label'. */
  checks: CheckDoc[]
  /** Of a register: column id → title, in order. */
  columns: { id: string; title: Bilingual }[]
  paths: Record<'zh-CN' | 'en', string>
}

/** The public holidays of a year and the days worked in exchange. */
export interface HolidayDoc {
  year: number
  holidays: { name: Bilingual; from: Day; to: Day }[]
  workingDays: Day[]
  verified: boolean
  /** Where the days were taken from. */
  source: string | null
}

/** One file as it was read: what a DocumentRevision stores. */
export interface SourceFile {
  /** Inside the content folder, with slashes: 'standards/iso-9001-2015/9.2.2.mdx'. */
  path: string
  sha256: string
  text: string
  /** An organisation's own folder wins over what is shipped. */
  origin: 'shipped' | 'own'
}

export interface Library {
  editions: Map<string, EditionDoc>
  clauses: Map<ClauseRef, ClauseDoc>
  departments: Map<string, DepartmentDoc>
  /** By ref; in the order of the lists. */
  evidence: Map<string, EvidenceDoc>
  themes: ThemeDoc[]
  mappings: MappingDoc[]
  forms: Map<string, FormDoc>
  kpis: Map<string, KpiDoc>
  /** By id. */
  documents: Map<string, DocumentDoc>
  /** By year. */
  holidays: Map<number, HolidayDoc>
  /** By Chinese file, then by id: what a translation leaves to its original when it is rendered. */
  attributes: Map<string, Record<string, Record<string, string>>>
  sources: Map<string, SourceFile>
}
