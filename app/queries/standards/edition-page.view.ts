import type { EditionRow } from './edition-list.view'

export interface EditionPageView {
  edition: EditionRow
  owner: string
  buy: { international: string | null; national: string | null }
  amendments: { name: string; publishedOn: string; about: string }[]
  doubt: string | null
  /** Of the document in the reader's language. */
  path: string
  outline: { ref: string; number: string; title: string; depth: number; checks: number; evidence: number; star: boolean }[]
}
