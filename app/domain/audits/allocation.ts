import { isInside } from '../standards/clause-ref'
import { type EditionMapping, newerClauses } from '../standards/mapping'
import type { Allocation } from './checklist'

/** What a department's document says it leads and supports: edition → clause numbers. */
export interface DepartmentDuties {
  id: string
  leads: Readonly<Record<string, readonly string[]>>
  supports: Readonly<Record<string, readonly string[]>>
}

/**
 * The clauses a department answers for in the given criteria. Duties are written for the current editions;
 * for an older edition they follow the mapping: what became a clause of this department was its clause before.
 */
export function allocationOf(
  department: DepartmentDuties,
  criteria: readonly string[],
  clauses: readonly { edition: string; number: string }[],
  mappings: readonly EditionMapping[],
): Allocation {
  const numbers = (edition: string) => [...(department.leads[edition] ?? []), ...(department.supports[edition] ?? [])]
  const allocated: Record<string, readonly string[]> = {}
  for (const edition of criteria) {
    const written = numbers(edition)
    allocated[edition] = written.length > 0 ? written : inherited(edition, clauses, mappings, numbers)
  }
  return { department: department.id, clauses: allocated }
}

function inherited(
  edition: string,
  clauses: readonly { edition: string; number: string }[],
  mappings: readonly EditionMapping[],
  numbers: (edition: string) => string[],
): string[] {
  return clauses
    .filter((clause) => clause.edition === edition)
    .filter((clause) =>
      newerClauses(mappings, edition, clause.number).some((newer) =>
        numbers(newer.edition).some((number) => isInside(newer.number, number) || isInside(number, newer.number)),
      ),
    )
    .map((clause) => clause.number)
}
