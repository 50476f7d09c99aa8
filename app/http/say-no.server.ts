import { data } from '@remix-run/node'
import type { Library } from '~/content/library'
import type { Locale } from '~/domain/shared/locale'
import type { Refusal } from '~/domain/shared/outcome'
import type { RefusalCode } from '~/domain/shared/refusal-codes'
import { longDay } from '~/i18n/dates'
import type { ServerTranslate } from '~/i18n/server-translator'
import { type RefusalNames, refusalSentence } from './refusal-sentence'

/** What a form gets back when it was refused: the sentence, its field, and what was typed, so that nothing is lost. */
export interface SaidNo {
  refusal: { code: RefusalCode; field: string | null; sentence: string }
  values: Record<string, string>
}

// Everything a person can mend is 422; these have a word of their own in HTTP.
const STATUS: Partial<Record<RefusalCode, number>> = {
  'disk-full': 507,
  'file-too-large': 413,
  'form-too-large': 413,
  'picture-too-large': 413,
  'sign-in-failed': 401,
  'sign-in-too-often': 429,
  'signed-out': 401,
  'upload-cut-off': 400,
}

/** Answer a form with why its act was not done, in the reader's language and with the right status. */
export function sayNo(visit: Reader, refusal: Refusal, values: Record<string, unknown> = {}) {
  return data(explain(visit, refusal, values), { status: statusOf(refusal) })
}

/** Whom the sentence is for. */
interface Reader {
  t: ServerTranslate
  locale: Locale
  library: Library
}

/** The body of sayNo() for answers that are not a page. */
export function explain(visit: Reader, refusal: Refusal, values: Record<string, unknown> = {}): SaidNo {
  return {
    refusal: { code: refusal.code, field: refusal.field ?? null, sentence: refusalSentence(refusal, visit.t, namesFor(visit)) },
    values: Object.fromEntries(
      Object.entries(values).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])),
    ),
  }
}

/** The HTTP status of a refusal. */
export function statusOf(refusal: Refusal): number {
  return STATUS[refusal.code] ?? 422
}

function namesFor({ locale, library }: Reader): RefusalNames {
  return {
    department: (id) => library.departments.get(id)?.title[locale] ?? id,
    edition: (id) => library.editions.get(id)?.international ?? id,
    day: (day) => longDay(day, locale),
  }
}
