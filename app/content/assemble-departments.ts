import type { Front, TranslatedFront } from './front-matter-schemas'
import { both, partsOf, pathsOf, textAt, wordsIn } from './joined'
import type { Library } from './library'
import type { ReadDocument } from './reading'

/** Adds a department with its roles and the clauses it answers for. */
export function addDepartment(document: ReadDocument, library: Library): void {
  const front = document.original.front as Front<'department'>
  const en = document.translation?.front as TranslatedFront<'department'> | null | undefined
  library.departments.set(front.department, {
    id: front.department,
    title: both(front.title, en?.title),
    code: front.code,
    head: front.head,
    roles: Object.fromEntries(Object.entries(front.roles).map(([id, name]) => [id, both(name, en?.roles[id])])),
    leads: front.leads ?? {},
    supports: front.supports ?? {},
    paths: pathsOf(document),
  })
}

/** Adds the items of a department's list, in its order. */
export function addEvidence(document: ReadDocument, library: Library): void {
  const department = document.file.name
  for (const [index, [part, en]] of partsOf(document, 'Evidence').entries()) {
    const { code = '', kind, owner = '', validity, span, form, clauses } = part.attributes
    const ref = `${department}/${part.id}`
    library.evidence.set(ref, {
      ref,
      id: part.id,
      department,
      code,
      kind: kind === 'document' ? 'document' : 'record',
      owner,
      validity: validity ?? null,
      span: span ?? null,
      form: form ?? null,
      clauses: wordsIn(clauses),
      name: textAt(part, en, 0),
      tries: textAt(part, en, 1),
      group: part.group === null ? null : both(part.group, en?.group ?? undefined),
      position: index + 1,
      paths: pathsOf(document),
    })
  }
}
