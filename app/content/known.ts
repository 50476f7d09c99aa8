import { clauseRef } from '~/domain/standards/clause-ref'
import { type DocumentKind, pageOf } from './content-path'
import type { Library } from './library'
import { PRODUCT_ROLES } from './product-roles'
import type { ReadDocument, ReferenceKind } from './reading'

/** Everything a document may refer to. */
export interface Known {
  editions: Set<string>
  clauses: Set<string>
  checks: Set<string>
  departments: Set<string>
  roles: Set<string>
  rolesOf: Map<string, Set<string>>
  forms: Set<string>
  themes: Set<string>
  kpis: Set<string>
  evidence: Set<string>
  registers: Set<string>
  /** Page → the ids that can be jumped to on it. */
  pages: Map<string, Set<string>>
  /** Editions and clauses whose file could not be read, and kinds of things whose list is not whole: nothing is said about them. */
  unread: Set<string>
}

/** What cannot be told when a document of this kind could not be read. */
const BLIND: Partial<Record<DocumentKind, ReferenceKind[]>> = {
  department: ['role', 'owner'],
  evidence: ['evidence'],
  process: ['kpi'],
  themes: ['theme'],
  forms: ['form'],
}

/** What exists, gathered from the index and the files it was made of. */
export function knownIn(library: Library, documents: readonly ReadDocument[]): Known {
  const editions = [...library.editions.values()]
  const departments = [...library.departments.values()]
  const others = [...library.documents.values()]
  const checks = [
    ...[...library.clauses.values()].flatMap((clause) => clause.checks),
    ...others.flatMap((document) => document.checks),
  ]
  const rolesOf = new Map(departments.map(({ id, roles }) => [id, new Set(Object.keys(roles))]))
  const anchors = documents.map(
    ({ file, original }) => [pageOf(file.original), new Set(original.parts.map((part) => part.id))] as const,
  )
  return {
    editions: new Set([...library.editions.keys(), ...namesOf('edition', documents)]),
    clauses: new Set(editions.flatMap(({ id, outline }) => outline.map(({ number }) => clauseRef(id, number)))),
    checks: new Set(checks.map(({ ref }) => ref)),
    departments: new Set([...library.departments.keys(), ...namesOf('department', documents)]),
    roles: new Set([...PRODUCT_ROLES, ...departments.flatMap(({ roles }) => Object.keys(roles))]),
    rolesOf,
    forms: new Set(library.forms.keys()),
    themes: new Set(library.themes.map(({ key }) => key)),
    kpis: new Set(library.kpis.keys()),
    evidence: new Set(library.evidence.keys()),
    registers: new Set(others.filter(({ kind }) => kind === 'register').map(({ id }) => id.replace('registers/', ''))),
    unread: new Set(
      documents.filter(isUnread).flatMap(({ file }) => [clauseRef(file.name, file.number), ...(BLIND[file.kind] ?? [])]),
    ),
    pages: new Map([...listPages(), ...outlinePages(library), ...departmentPages(library), ...anchors]),
  }
}

// Outlines and roles stand in the front matter, whatever the text below it does.
function isUnread({ file, original }: ReadDocument): boolean {
  return original.front === null || (original.partial && file.kind !== 'edition' && file.kind !== 'department')
}

function namesOf(kind: DocumentKind, documents: readonly ReadDocument[]): string[] {
  return documents.filter(({ file }) => file.kind === kind).map(({ file }) => file.name)
}

function listPages(): [string, Set<string>][] {
  return ['/standards', '/departments', '/processes', '/checklists', '/registers', '/procedures', '/help'].map((page) => [
    page,
    new Set(),
  ])
}

// A clause has a page when its outline lists it, with or without a file (content.md, "Folders").
function outlinePages(library: Library): [string, Set<string>][] {
  return [...library.editions.values()].flatMap(({ id, outline }) =>
    outline.map(({ number }): [string, Set<string>] => [`/standards/${id}/${number}`, new Set()]),
  )
}

function departmentPages(library: Library): [string, Set<string>][] {
  return [...library.departments.keys()].flatMap((id): [string, Set<string>][] => [
    [`/departments/${id}`, new Set()],
    [`/departments/${id}/evidence`, new Set()],
    ...[...library.evidence.values()]
      .filter(({ department }) => department === id)
      .map((item): [string, Set<string>] => [`/departments/${id}/evidence/${item.id}`, new Set()]),
  ])
}
