import { clauseRef, compareNumbers } from '~/domain/standards/clause-ref'
import type { Front, TranslatedFront } from './front-matter-schemas'
import { both, bothOrNone, partsOf, pathsOf, textAt, wordsIn } from './joined'
import type { CheckDoc, Library } from './library'
import type { ReadDocument } from './reading'

/** Adds an edition with its outline. */
export function addEdition(document: ReadDocument, library: Library): void {
  const { edition: id, outline, amendments, buy, owner, title, doubt, ...facts } = document.original.front as Front<'edition'>
  const en = document.translation?.front as TranslatedFront<'edition'> | null | undefined
  library.editions.set(id, {
    id,
    ...facts,
    title: both(title, en?.title),
    owner: both(owner, en?.owner),
    doubt: bothOrNone(doubt, en?.doubt),
    buy: buy ?? { international: null, national: null },
    amendments: (amendments ?? []).map(({ about, ...amendment }) => ({
      ...amendment,
      about: both(about, en?.amendments?.find(({ name }) => name === amendment.name)?.about),
    })),
    // Keys such as "7" and "10" do not keep their order in an object.
    outline: Object.keys(outline)
      .sort(compareNumbers)
      .map((number) => ({ number, title: both(outline[number] ?? '', en?.outline[number]) })),
    paths: pathsOf(document),
  })
}

/** Adds a clause, or a question of VDA 6.3, with its checks. */
export function addClause(document: ReadDocument, library: Library): void {
  const front = document.original.front as Front<'clause'> & Partial<Front<'question'>>
  const en = document.translation?.front as TranslatedFront<'clause'> | null | undefined
  const { name: edition, number } = document.file
  const ref = clauseRef(edition, number)
  library.clauses.set(ref, {
    ref,
    edition,
    number,
    title: both(front.title, en?.title),
    covers: front.covers,
    star: front.star ?? false,
    potential: front.potential ?? false,
    split: front.split ?? false,
    as: front.as,
    verified: front.verified,
    doubt: bothOrNone(front.doubt, en?.doubt),
    checks: checksIn(document, ref),
    paths: pathsOf(document),
  })
}

/** The checks of a document, under the reference of what they belong to. */
export function checksIn(document: ReadDocument, subject: string): CheckDoc[] {
  return partsOf(document, 'Check').map(([part, en], index) => {
    const { how, also, theme, side, clause } = part.attributes
    return {
      ref: `${subject}#${part.id}`,
      id: part.id,
      clause: clause === undefined ? subject : clause.includes('/') ? clause : clauseRef(document.file.name, clause),
      how: how as CheckDoc['how'],
      also: wordsIn(also),
      theme: theme ?? null,
      side: (side as CheckDoc['side']) ?? null,
      question: textAt(part, en, 0),
      look: textAt(part, en, 1),
      good: textAt(part, en, 2),
      position: index + 1,
    }
  })
}
