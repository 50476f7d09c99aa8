import { z } from 'zod'
import { LOCALES } from '~/domain/shared/locale'
import type { DocumentKind } from './content-path'
import { CHECK_REF, CLAUSE_NUMBER, CLAUSE_REF, DURATION, FORM_ID, ID } from './front-matter-schemas'
import { AGGREGATES, HOWS } from './library'

/** What an author has to know of a word: what it takes and where it stands. */
export interface Word {
  /** Where it stands alone, or declares something with words of its own. */
  attributes: z.ZodObject
  /** What it takes where it has no words of its own and only points at something. */
  pointer?: z.ZodObject
  /** Attributes that are words: a translation gives its own, beside `id`. Every other one is read from the Chinese file. */
  words: readonly string[]
  /** Between the paragraphs of the document itself, or inside a sentence. */
  stands: 'block' | 'sentence'
  /** Where it may declare something; elsewhere only its pointer may stand. */
  home?: readonly DocumentKind[]
  /** What each of its paragraphs says; without it, it takes any text. */
  paragraphs?: readonly string[]
}

// Each message ends the sentence "`attribute` …".
const matching = (pattern: RegExp, error: string) => z.string({ error }).regex(pattern, { error })
const oneOf = <const V extends readonly [string, ...string[]]>(values: V) =>
  z.enum(values, { error: `is one of ${values.join(', ')}` })
const listOf = (pattern: RegExp, error: string) =>
  z.string({ error }).refine(
    (text) =>
      text.trim() !== '' &&
      text
        .trim()
        .split(/\s+/)
        .every((word) => pattern.test(word)),
    { error },
  )
const words = (error: string) => matching(/\S/, error)
const id = matching(ID, 'takes an id: English, lower case, with hyphens, such as out-of-tolerance')
const role = matching(ID, 'takes the id of a role, such as quality-head')
const form = matching(FORM_ID, 'takes the number of a form, such as QR-IA-01')
const duration = matching(DURATION, 'takes a duration such as P12M, P30D or P3Y')
const figure = matching(/^-?\d+(?:\.\d+)?$/, 'takes a number such as 95')

/**
 * What may stand in a document. What becomes of each word is in vocabulary.tsx; the gate does not need it, and reading the documents
 * does not load what draws them.
 */
export const GRAMMAR = {
  Check: {
    attributes: z.object({
      id,
      how: oneOf(HOWS),
      also: listOf(
        CHECK_REF,
        'takes checks with their clauses, such as "iso-14001-2015/9.2.2#impartial", with spaces between them',
      ).optional(),
      theme: matching(/^[a-z][a-z0-9_]*$/, 'takes the key of a theme, such as internal_audit').optional(),
      clause: z
        .union([matching(CLAUSE_NUMBER, ''), matching(CLAUSE_REF, '')], { error: 'takes a clause number such as 7.5.3.1' })
        .optional(),
      side: oneOf(['product', 'process']).optional(),
    }),
    words: [],
    stands: 'block',
    home: ['clause', 'question', 'checklist'],
    paragraphs: ['the question', 'where to look', 'what a good answer shows'],
  },
  Evidence: {
    attributes: z.object({
      id,
      code: matching(/^[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+$/, 'takes a code in capitals, such as IQC-03'),
      kind: oneOf(['document', 'record']),
      owner: role,
      validity: duration.optional(),
      span: duration.optional(),
      form: form.optional(),
      clauses: listOf(CLAUSE_REF, 'takes clauses with their editions, such as "iso-9001-2015/9.2.2", with spaces between them'),
    }),
    pointer: z.object({
      id: matching(/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/, 'takes a department and an item, such as quality/gauge-register'),
    }),
    words: [],
    stands: 'block',
    home: ['evidence'],
    paragraphs: ['the name', 'what the auditor will try on it'],
  },
  Kpi: {
    attributes: z.object({
      id,
      unit: words('takes a unit, such as %'),
      better: oneOf(['higher', 'lower']),
      target: figure,
      warn: figure.optional(),
      period: duration,
      aggregate: oneOf(AGGREGATES),
    }),
    pointer: z.object({ id }),
    words: ['unit'],
    stands: 'block',
    home: ['process'],
    paragraphs: ['the name', 'how it is counted'],
  },
  Step: {
    attributes: z.object({
      id,
      role: role.optional(),
      by: words('takes a time limit in words').optional(),
      form: form.optional(),
    }),
    words: ['by'],
    stands: 'block',
  },
  Note: { attributes: z.object({}), words: [], stands: 'block' },
  Pareto: {
    attributes: z.object({ department: id.optional(), period: duration.optional() }),
    words: [],
    stands: 'block',
  },
  Register: { attributes: z.object({ id }), words: [], stands: 'sentence' },
  Clause: {
    attributes: z.object({ id: matching(CLAUSE_REF, 'takes a clause with its edition, such as iso-9001-2015/9.2.2') }),
    words: [],
    stands: 'sentence',
  },
  Role: { attributes: z.object({ id: role }), words: [], stands: 'sentence' },
  Form: { attributes: z.object({ id: form }), words: [], stands: 'sentence' },
  Lang: { attributes: z.object({ lang: oneOf(LOCALES) }), words: ['lang'], stands: 'sentence' },
} satisfies Record<string, Word>

export type WordName = keyof typeof GRAMMAR
export const WORD_NAMES = Object.keys(GRAMMAR) as WordName[]

/** The word of that name; names of Object's own properties are none. */
export function wordNamed(name: string): Word | null {
  return Object.hasOwn(GRAMMAR, name) ? GRAMMAR[name as WordName] : null
}
