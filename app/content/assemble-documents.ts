import { checksIn } from './assemble-standards'
import { pageOf } from './content-path'
import type { Front, TranslatedFront } from './front-matter-schemas'
import { both, partsOf, pathsOf, textAt } from './joined'
import type { DocumentDoc, Library } from './library'
import type { ReadDocument } from './reading'

/** Adds a process, checklist, register, procedure or page of help, and the indicators it defines. */
export function addOther(document: ReadDocument, library: Library): void {
  const front = document.original.front as Front<'procedure'> & Partial<Front<'register'>>
  const en = document.translation?.front as TranslatedFront<'register'> | null | undefined
  const id = pageOf(document.file.original).slice(1)
  library.documents.set(id, {
    id,
    kind: document.file.kind as DocumentDoc['kind'],
    title: both(front.title, en?.title),
    department: front.department ?? null,
    owner: front.owner ?? null,
    form: front.form ?? null,
    clauses: front.clauses ?? [],
    checks: checksIn(document, id),
    columns: Object.entries(front.columns ?? {}).map(([column, title]) => ({
      id: column,
      title: both(title, en?.columns?.[column]),
    })),
    paths: pathsOf(document),
  })
  for (const [index, [part, translated]] of partsOf(document, 'Kpi').entries()) {
    const { unit = '', better, target, warn, period = '', aggregate } = part.attributes
    library.kpis.set(part.id, {
      id: part.id,
      document: id,
      name: textAt(part, translated, 0),
      formula: textAt(part, translated, 1),
      unit: both(unit, translated?.attributes.unit),
      better: better === 'lower' ? 'lower' : 'higher',
      target: Number(target),
      warn: warn === undefined ? null : Number(warn),
      period,
      aggregate: aggregate as 'ratio',
      position: index + 1,
      paths: pathsOf(document),
    })
  }
}
