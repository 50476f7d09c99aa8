import { clauseRef } from '~/domain/standards/clause-ref'
import type { ContentPath, DocumentKind } from './content-path'
import type { Front } from './front-matter-schemas'
import type { PlaceOf } from './problem'
import type { Reference, ReferenceKind } from './reading'
import type { YamlValues } from './value-tree'

type Add = (kind: ReferenceKind, to: string | null, path: readonly PropertyKey[], as?: string) => void
type Referring = { [K in DocumentKind]?: (front: Front<K>, add: Add, file: ContentPath) => void }

/** What the front matter of each kind of document refers to. */
const REFERRING: Referring = {
  edition: (front, add) => {
    add('edition', front.replaces, ['replaces'])
    add('edition', front.replacedBy, ['replacedBy'])
    for (const [index, amendment] of (front.amendments ?? []).entries())
      for (const [at, number] of amendment.touches.entries())
        add('clause', clauseRef(front.edition, number), ['amendments', index, 'touches', at], number)
  },
  clause: (front, add, file) => {
    add('clause', clauseRef(file.name, front.clause), ['clause'], front.clause)
    covered(front, add, file)
  },
  question: (front, add, file) => {
    add('clause', clauseRef(file.name, front.question), ['question'], front.question)
    covered(front, add, file)
  },
  department: (front, add) => {
    add('owner', front.head, ['head'])
    for (const part of ['leads', 'supports'] as const)
      for (const [edition, numbers] of Object.entries(front[part] ?? {})) {
        add('edition', edition, [part, edition], edition)
        for (const number of numbers) add('clause', clauseRef(edition, number), [part, edition], number)
      }
  },
  evidence: (front, add) => add('department', front.department, ['department']),
  process: (front, add) => {
    add('department', front.department, ['department'])
    add('role', front.owner, ['owner'])
    for (const ref of front.clauses ?? []) add('clause', ref, ['clauses'], ref)
  },
  checklist: about,
  register: about,
  procedure: about,
  themes: (front, add) => {
    for (const [key, { clauses }] of Object.entries(front))
      for (const [edition, numbers] of Object.entries(clauses)) {
        add('edition', edition, [key, 'clauses', edition], edition)
        for (const [index, number] of numbers.entries())
          add('clause', clauseRef(edition, number), [key, 'clauses', edition, index], number)
      }
  },
  mapping: (front, add) => {
    add('edition', front.from, ['from'])
    add('edition', front.to, ['to'])
    for (const [index, row] of front.rows.entries()) {
      if (row.from !== null) add('clause', clauseRef(front.from, row.from), ['rows', index, 'from'], row.from)
      for (const [at, number] of row.to.entries()) add('clause', clauseRef(front.to, number), ['rows', index, 'to', at], number)
    }
  },
}

/** Everything the front matter refers to, each at its place inside the YAML. */
export function frontReferences(
  front: unknown,
  file: ContentPath,
  values: YamlValues,
  text: string,
  placeOf: PlaceOf,
): Reference[] {
  const references: Reference[] = []
  const add: Add = (kind, to, path, as) => {
    if (to === null) return
    // Editions stand as keys where they have clauses.
    const start = values.offsetOf(path, kind === 'edition' && as !== undefined ? 'key' : undefined)
    // Several numbers may share one text ("9.2.1 9.2.2"): the place is that of the number itself.
    const within = as === undefined ? -1 : wordAt(text, as, start)
    references.push({ kind, to, ...placeOf(within === -1 ? start : within) })
  }
  const refer = REFERRING[file.kind] as ((front: unknown, add: Add, file: ContentPath) => void) | undefined
  refer?.(front, add, file)
  return references
}

function covered(front: { covers: string[]; as: string | null }, add: Add, file: ContentPath): void {
  for (const [index, number] of front.covers.entries()) add('clause', clauseRef(file.name, number), ['covers', index], number)
  add('clause', front.as, ['as'])
}

function about(
  front: { department: string | null; owner: string | null; form: string | null; clauses: string[] | null },
  add: Add,
): void {
  add('department', front.department, ['department'])
  add('role', front.owner, ['owner'])
  add('form', front.form, ['form'])
  for (const ref of front.clauses ?? []) add('clause', ref, ['clauses'], ref)
}

/** Where `word` stands alone on or after `start` in its line; '9.2' is not found inside '9.2.1' or '19.2'. */
function wordAt(text: string, word: string, start: number): number {
  const end = text.indexOf('\n', start)
  for (
    let found = text.indexOf(word, start);
    found !== -1 && (end === -1 || found < end);
    found = text.indexOf(word, found + 1)
  ) {
    if (!isInWord(text[found - 1]) && !isInWord(text[found + word.length])) return found
  }
  return -1
}

function isInWord(sign: string | undefined): boolean {
  return sign !== undefined && /[\w./-]/.test(sign)
}
