import type { ContentPath } from './content-path'
import type { Finding, Place } from './problem'

/**
 * What one file said: plain data, so that it can be kept between starts. Documents are joined with their translations, and checked
 * against each other, from these alone.
 */
export interface Reading {
  findings: Finding[]
  /** The front matter, or the whole of a data file, as its schema gives it; null when it could not be read. */
  front: unknown
  /** Something kept the parser from reading all of it: what it lacks may only have been overlooked. */
  partial: boolean
  parts: Part[]
  references: Reference[]
}

/**
 * Something with an id that a translation has to have too: a tag that declares a check, an evidence item, an indicator, a step;
 * or, under the name of its key, an entry of the front matter such as a role or a clause of the outline.
 */
export interface Part extends Place {
  name: string
  id: string
  attributes: Record<string, string>
  /** Its paragraphs without markup. */
  texts: string[]
  /** The heading it stands under. */
  group: string | null
}

/** A document with its translation, where there is one. */
export interface ReadDocument {
  file: ContentPath
  original: Reading
  translation: Reading | null
}

export type ReferenceKind =
  | 'clause'
  | 'check'
  | 'edition'
  | 'department'
  | 'role'
  | 'owner'
  | 'form'
  | 'theme'
  | 'kpi'
  | 'evidence'
  | 'register'
  | 'page'

/** Something that has to exist elsewhere. */
export interface Reference extends Place {
  kind: ReferenceKind
  /** 'iso-9001-2015/9.2.2', 'iso-9001-2015/9.2.2#impartial', 'quality', 'QR-IA-01' … */
  to: string
  /** As the author wrote it, where that differs. */
  as?: string
}

/**
 * Raise this when the gate, the schemas or the extraction change: what was kept of earlier starts is read again.
 * The shape of `Reading` counts too.
 */
export const READING_VERSION = 2
