import { z } from 'zod'
import { parseDay } from '~/domain/shared/calendar'
import { LETTER_ORDER } from '~/domain/standards/label'
import type { DocumentKind } from './content-path'
import { MAPPING_KINDS } from './library'

// Each message ends the sentence "`key` …".
const words = z.string({ error: 'takes a text' }).regex(/\S/, { error: 'takes a text; it is empty' })
const matching = (pattern: RegExp, error: string) => z.string({ error }).regex(pattern, { error })
const maybe = <S extends z.ZodType>(schema: S) => schema.nullish().transform((value) => value ?? null)
const flag = z
  .boolean({ error: 'takes true or false, without quotes' })
  .optional()
  .transform((value) => value ?? false)
const oneOf = <const V extends readonly [string, ...string[]]>(values: V) =>
  z.enum(values, { error: `is one of ${values.join(', ')}` })

export const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/
export const CLAUSE_NUMBER = /^(?:\d+|[A-Z])(?:\.\d+)*$/
export const CLAUSE_REF = /^[a-z0-9][a-z0-9.-]*\/(?:\d+|[A-Z])(?:\.\d+)*$/
export const CHECK_REF = /^[a-z0-9][a-z0-9.-]*\/(?:\d+|[A-Z])(?:\.\d+)*#[a-z][a-z0-9-]*$/
export const FORM_ID = /^[A-Z]{2,}(?:-[A-Z0-9]+)+$/
export const DURATION = /^P(?=\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?$/
export const PROCESS_ID = /^[CMS]\d+$/
const EDITION = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/

const id = matching(ID, 'takes an id: English, lower case, with hyphens, such as quality-head')
const edition = matching(EDITION, 'takes the id of an edition, such as iso-9001-2015')
const number = matching(CLAUSE_NUMBER, 'takes a clause number in quotes, such as "9.2.2"')
const numbers = z.array(number, { error: 'takes a list of clause numbers in quotes, such as ["9.2.1", "9.2.2"]' })
const reference = matching(CLAUSE_REF, 'takes a clause with its edition, such as "iso-9001-2015/9.2.2"')
const list = (pattern: RegExp, error: string) =>
  z
    .string({ error })
    .refine((text) => split(text).every((word) => pattern.test(word)), {
      error: (issue) => `${error}; not ${split(String(issue.input)).find((word) => !pattern.test(word))}`,
    })
    .transform(split)
const split = (text: string) => text.split(/\s+/).filter(Boolean)
const referenceList = list(CLAUSE_REF, 'takes clauses with their editions, in quotes, with spaces between them')
const numberList = list(CLAUSE_NUMBER, 'takes clause numbers in one text in quotes, with spaces between them')
const day = matching(/^\d{4}-\d{2}-\d{2}$/, 'takes a day such as 2026-11-23').refine((text) => parseDay(text) !== null, {
  error: 'is not a day of the calendar',
})
// Of some editions only the month or the year is known.
const roughDay = matching(
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/,
  'takes a day such as 2015-09-15, or a month such as 2008-11',
)
const url = matching(/^https:\/\/[^\s"<>\\]+$/, 'takes an address that begins with https://')
const duration = matching(DURATION, 'takes a duration such as P12M, P30D or P3Y')
const processes = z
  .array(matching(PROCESS_ID, 'takes process numbers such as M3'), { error: 'takes a list such as [M3, S4]' })
  .optional()
  .transform((value) => value ?? [])
const doubtful = {
  verified: z
    .boolean({ error: 'takes true or false, without quotes' })
    .optional()
    .transform((value) => value ?? true),
  doubt: maybe(words),
}
const byNumber = z.record(number, words, { error: 'takes clause numbers in quotes with their titles' })
const byEdition = <S extends z.ZodType>(values: S) => z.record(edition, values, { error: 'takes editions with their clauses' })
const both = { zh: words, en: words }
const about = {
  department: maybe(id),
  owner: maybe(id),
  form: maybe(matching(FORM_ID, 'takes the number of a form, such as QR-IA-01')),
  clauses: maybe(referenceList),
}

const clause = {
  title: words,
  covers: numbers.optional().transform((value) => value ?? []),
  as: maybe(reference),
  ...doubtful,
}

/** The front matter of each kind of document, and the whole of each data file. Nothing else may stand there. */
export const originals = {
  edition: z.strictObject({
    edition,
    title: words,
    international: words,
    national: maybe(words),
    letter: oneOf(LETTER_ORDER),
    publishedOn: maybe(roughDay),
    effectiveFrom: maybe(roughDay),
    nationalFrom: maybe(roughDay),
    replacedOn: maybe(roughDay),
    transitionUntil: maybe(roughDay),
    replaces: maybe(edition),
    replacedBy: maybe(edition),
    amendments: maybe(
      z.array(z.strictObject({ name: words, publishedOn: roughDay, touches: numbers, about: words }), {
        error: 'takes a list of amendments',
      }),
    ),
    owner: words,
    buy: maybe(
      z.strictObject(
        { international: maybe(url), national: maybe(url) },
        { error: 'takes the addresses `international` and `national`' },
      ),
    ),
    outline: byNumber,
    ...doubtful,
  }),
  clause: z.strictObject({ clause: number, ...clause }),
  question: z.strictObject({ question: number, star: flag, potential: flag, split: flag, ...clause }),
  department: z.strictObject({
    department: id,
    title: words,
    code: matching(/^[A-Z]{1,6}$/, 'takes a short code in capitals, such as QA'),
    head: id,
    roles: z.record(id, words, { error: 'takes roles with their names' }),
    processes,
    leads: maybe(byEdition(numberList)),
    supports: maybe(byEdition(numberList)),
  }),
  evidence: z.strictObject({ department: id, title: words }),
  process: z.strictObject({
    process: matching(PROCESS_ID, 'takes the number of a process, such as M3'),
    title: words,
    department: id,
    owner: id,
    clauses: maybe(referenceList),
    before: processes,
    after: processes,
  }),
  checklist: z.strictObject({ checklist: id, title: words, ...about }),
  register: z.strictObject({
    register: id,
    title: words,
    ...about,
    columns: maybe(z.record(id, words, { error: 'takes column ids with their titles' })),
  }),
  procedure: z.strictObject({ procedure: id, title: words, ...about }),
  help: z.strictObject({ title: words }),
  themes: z.record(
    matching(/^[a-z][a-z0-9_]*$/, 'is not the key of a theme, such as internal_audit'),
    z.strictObject({ ...both, clauses: byEdition(numbers) }, { error: 'takes `zh`, `en` and `clauses`' }),
  ),
  forms: z.record(
    matching(FORM_ID, 'is not the number of a form, such as QR-IA-01'),
    z.strictObject(
      { ...both, revision: words, retention: maybe(duration), retentionZh: words, retentionEn: words },
      { error: 'takes `zh`, `en`, `revision`, `retention`, `retentionZh` and `retentionEn`' },
    ),
  ),
  mapping: z.strictObject({
    from: edition,
    to: edition,
    rows: z.array(z.strictObject({ from: maybe(number), to: numbers, kind: oneOf(MAPPING_KINDS), ...both }), {
      error: 'takes a list of rows',
    }),
  }),
  holidays: z.strictObject({
    year: z.number({ error: 'takes the year of the file name, without quotes' }),
    holidays: z.array(z.strictObject({ ...both, from: day, to: day }), { error: 'takes a list of holidays' }),
    workingDays: z.array(day, { error: 'takes a list of days, such as [2026-02-14]' }),
    verified: doubtful.verified,
    source: maybe(words),
  }),
}

/** What a translation says of its front matter; every other key is read from the Chinese file. */
export const translations = {
  edition: z.strictObject({
    title: words,
    owner: words,
    amendments: maybe(z.array(z.strictObject({ name: words, about: words }), { error: 'takes a list of amendments' })),
    outline: byNumber,
    doubt: maybe(words),
  }),
  clause: z.strictObject({ title: words, doubt: maybe(words) }),
  question: z.strictObject({ title: words, doubt: maybe(words) }),
  department: z.strictObject({ title: words, roles: z.record(id, words, { error: 'takes roles with their names' }) }),
  evidence: z.strictObject({ title: words }),
  process: z.strictObject({ title: words }),
  checklist: z.strictObject({ title: words }),
  register: z.strictObject({
    title: words,
    columns: maybe(z.record(id, words, { error: 'takes column ids with their titles' })),
  }),
  procedure: z.strictObject({ title: words }),
  help: z.strictObject({ title: words }),
} satisfies Partial<Record<DocumentKind, z.ZodType>>

export type Front<K extends DocumentKind> = z.output<(typeof originals)[K]>
export type TranslatedKind = keyof typeof translations
export type TranslatedFront<K extends TranslatedKind> = z.output<(typeof translations)[K]>
