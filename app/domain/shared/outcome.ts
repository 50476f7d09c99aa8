import type { RefusalCode } from './refusal-codes'

/** Why an act was not done: a code for tests, params for the sentence people read, the field it belongs to. */
export interface Refusal {
  code: RefusalCode
  field?: string
  params?: Record<string, string | number>
}

export type Outcome<T> = { ok: true; value: T } | { ok: false; refusal: Refusal }

/** The act may be done, with this value. */
export function granted<T>(value: T): Outcome<T> {
  return { ok: true, value }
}

/** The act may not be done; the person can mend it. Becomes 422 and a sentence at the edge. */
export function refused(refusal: Refusal): { ok: false; refusal: Refusal } {
  return { ok: false, refusal }
}
