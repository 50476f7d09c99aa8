import { clauseOfCheck, clauseRef, parseClauseRef } from '~/domain/standards/clause-ref'
import { mayLead } from '~/domain/standards/lead'
import { referenceFindings } from './check-references'
import { translationOf } from './content-path'
import { knownIn } from './known'
import type { Library } from './library'
import type { Finding, Problem } from './problem'
import type { Part, ReadDocument } from './reading'

/** What is wrong between the files: references that lead nowhere, names used twice, checks that cannot lead. */
export function libraryProblems(library: Library, documents: readonly ReadDocument[]): Problem[] {
  const known = knownIn(library, documents)
  const inFile = (path: string, findings: readonly Finding[]): Problem[] => findings.map((finding) => ({ path, ...finding }))
  const references = documents.flatMap(({ file, original, translation }) => [
    ...inFile(file.original, referenceFindings(original.references, file, known)),
    ...(translation ? inFile(translationOf(file.original), referenceFindings(translation.references, file, known)) : []),
  ])
  const alone = documents.flatMap((document) =>
    inFile(document.file.original, [...leadFindings(document, library), ...loopFindings(document, library)]),
  )
  return [...references, ...alone, ...doubles(documents)]
}

/** `also` stands on the check whose edition comes first in the order Q, I, E, H: its words are asked for all. */
function leadFindings({ file, original }: ReadDocument, library: Library): Finding[] {
  const own = letterOf(clauseRef(file.name, file.number), library)
  return original.references.flatMap(({ kind, to, line, column }) => {
    const other = kind === 'check' ? letterOf(clauseOfCheck(to), library) : null
    if (own === null || other === null || mayLead(own, other)) return []
    return [
      {
        line,
        column,
        message: `\`also\` belongs on ${to}: its edition comes first in the order Q, I, E, H, and its words are asked. Name this check there.`,
      },
    ]
  })
}

function letterOf(ref: string, library: Library): string | null {
  return library.editions.get(parseClauseRef(ref)?.edition ?? '')?.letter ?? null
}

/** `as` may lead from clause to clause, but never back. */
function loopFindings({ file, original }: ReadDocument, library: Library): Finding[] {
  const start = clauseRef(file.name, file.number)
  const as = library.clauses.get(start)?.as
  if (!as) return []
  const seen = new Set([start])
  for (let next: string | null | undefined = as; next; next = library.clauses.get(next)?.as) {
    if (seen.has(next)) {
      const place = original.references.find(({ kind, to }) => kind === 'clause' && to === as) ?? { line: 1, column: 1 }
      return [
        {
          line: place.line,
          column: place.column,
          message: `\`as\` leads back to ${next}: one of these clauses has to carry the checks.`,
        },
      ]
    }
    seen.add(next)
  }
  return []
}

/** People name an item by its code and a chart by its KPI: each belongs to one thing, over all departments. */
function doubles(documents: readonly ReadDocument[]): Problem[] {
  const problems: Problem[] = []
  const seen = new Map<string, string>()
  const once = (name: string, what: string, path: string, part: Part) => {
    const first = seen.get(name)
    if (first === undefined) seen.set(name, `${path}:${part.line}`)
    else
      problems.push({
        path,
        line: part.line,
        column: part.column,
        message: `${what} is used twice; it stands in ${first} already. Choose another.`,
      })
  }
  for (const { file, original } of documents) {
    for (const part of original.parts) {
      if (part.name === 'Evidence' && part.attributes.code)
        once(`code ${part.attributes.code}`, `The code ${part.attributes.code}`, file.original, part)
      if (part.name === 'Kpi') once(`kpi ${part.id}`, `The KPI ${part.id}`, file.original, part)
    }
  }
  return problems
}
