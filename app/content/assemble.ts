import { assembleData } from './assemble-data'
import { addDepartment, addEvidence } from './assemble-departments'
import { addOther } from './assemble-documents'
import { addClause, addEdition } from './assemble-standards'
import type { DocumentKind } from './content-path'
import type { Library } from './library'
import type { ReadDocument } from './reading'

/** Joins what the files said, Chinese and English, into the index. `sources` is filled by whoever read them. */
export function assemble(documents: readonly ReadDocument[]): Library {
  const library: Library = {
    editions: new Map(),
    clauses: new Map(),
    departments: new Map(),
    evidence: new Map(),
    themes: [],
    mappings: [],
    forms: new Map(),
    kpis: new Map(),
    documents: new Map(),
    holidays: new Map(),
    attributes: new Map(),
    sources: new Map(),
  }
  for (const document of documents) {
    if (document.original.front === null) continue
    library.attributes.set(document.file.original, attributesIn(document))
    const add = ADD[document.file.kind] ?? assembleData
    add(document, library)
  }
  return library
}

const ADD: Partial<Record<DocumentKind, (document: ReadDocument, library: Library) => void>> = {
  edition: addEdition,
  clause: addClause,
  question: addClause,
  department: addDepartment,
  evidence: addEvidence,
  process: addOther,
  checklist: addOther,
  register: addOther,
  procedure: addOther,
  help: addOther,
}

function attributesIn({ original }: ReadDocument): Record<string, Record<string, string>> {
  return Object.fromEntries(
    original.parts.filter((part) => Object.keys(part.attributes).length > 0).map((part) => [part.id, part.attributes]),
  )
}
