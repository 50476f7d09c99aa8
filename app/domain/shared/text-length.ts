import { type Outcome, refused } from './outcome'

/** The longest reason, remark or note, in characters: what is longer is a document and comes as a file. */
export const REASON_LIMIT = 1000

/** The refusal of the first text that has more than `limit` characters, by its field; null when all fit. */
export function tooLong(texts: Record<string, string | null>, limit: number): Extract<Outcome<never>, { ok: false }> | null {
  for (const [field, text] of Object.entries(texts)) {
    if (text !== null && text.length > limit)
      return refused({ code: 'text-too-long', field, params: { limit, length: text.length } })
  }
  return null
}
