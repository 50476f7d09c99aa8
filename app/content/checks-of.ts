import { type ClauseRef, clauseRef, isInside, parseClauseRef } from '~/domain/standards/clause-ref'
import { newerClauses } from '~/domain/standards/mapping'
import type { CheckDoc, ClauseDoc, Library } from './library'

/**
 * The checks asked for a clause: its own; with `as`, those of the clause it reads like, where its own do not replace one of the same id;
 * and for a replaced edition without checks of its own, those of the clauses it maps to.
 *
 * Borrowed checks keep their `ref` (judgements refer to what was asked) and carry the asking clause in `clause`: a nonconformity of an
 * audit against the 2008 edition cites the 2008 number.
 */
export function checksOf(library: Library, clause: ClauseRef): CheckDoc[] {
  const found = find(library, clause, new Set())
  return found.map((check) => (isOwn(library, clause, check) ? check : { ...check, clause }))
}

function find(library: Library, ref: ClauseRef, seen: Set<ClauseRef>): CheckDoc[] {
  if (seen.has(ref)) return []
  seen.add(ref)
  const clause = library.clauses.get(ref)
  const own = clause?.checks ?? []
  if (clause?.as) {
    const borrowed = find(library, clause.as, seen)
    const ids = new Set(borrowed.map(({ id }) => id))
    return [...borrowed.map((check) => own.find(({ id }) => id === check.id) ?? check), ...own.filter(({ id }) => !ids.has(id))]
  }
  return own.length > 0 ? own : mapped(library, ref, seen)
}

function mapped(library: Library, ref: ClauseRef, seen: Set<ClauseRef>): CheckDoc[] {
  const parsed = parseClauseRef(ref)
  const edition = parsed && library.editions.get(parsed.edition)
  if (!parsed || !edition?.replacedBy) return []
  const targets = newerClauses(library.mappings, parsed.edition, parsed.number).flatMap((target) => filesFor(library, target))
  const checks = new Map(
    targets
      .flatMap((target) => find(library, target.ref, seen).filter(({ clause }) => asked(target, clause)))
      .map((check) => [check.ref, check]),
  )
  return [...checks.values()]
}

interface Target {
  ref: ClauseRef
  /** What the mapping names; a file that covers several sub-clauses has checks of others too. */
  wanted: ClauseRef
}

/** A mapping may name a heading, whose checks stand below it, or a sub-clause that is audited with its heading. */
function filesFor(library: Library, target: { edition: string; number: string }): Target[] {
  const wanted = clauseRef(target.edition, target.number)
  const ofEdition = [...library.clauses.values()].filter((clause) => clause.edition === target.edition)
  const below = ofEdition.filter((clause) => isInside(clause.number, target.number))
  const files: ClauseDoc[] = below.length > 0 ? below : ofEdition.filter((clause) => clause.covers.includes(target.number))
  // Without a file the clause may itself have been replaced.
  return files.length > 0 ? files.map(({ ref }) => ({ ref, wanted })) : [{ ref: wanted, wanted }]
}

function asked({ ref, wanted }: Target, clause: ClauseRef): boolean {
  return ref === wanted || ref.startsWith(`${wanted}.`) || clause === wanted
}

function isOwn(library: Library, clause: ClauseRef, check: CheckDoc): boolean {
  return library.clauses.get(clause)?.checks.includes(check) ?? false
}
