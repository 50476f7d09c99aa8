import { type CheckRef, clauseRef, isInside } from '../standards/clause-ref'
import { type ClauseLabel, compareLabels } from '../standards/label'
import { type ThemedClauses, themeOf } from '../standards/theme'

/** What the checklist has to know of a check; the documents' own type fits. */
export interface AskableCheck {
  ref: CheckRef
  also: readonly CheckRef[]
  theme: string | null
  position: number
}

export interface AskableClause {
  edition: string
  number: string
  covers: readonly string[]
  checks: readonly AskableCheck[]
}

export interface Criterion {
  id: string
  letter: string
}

export interface Allocation {
  department: string
  /** Edition → clause numbers the department leads or supports. */
  clauses: Readonly<Record<string, readonly string[]>>
}

export interface ChecklistRow {
  /** The check whose words are used. */
  check: CheckRef
  /** Every check of the criteria that this row answers, the leading one first. */
  serves: CheckRef[]
  labels: (ClauseLabel & { edition: string })[]
  theme: string | null
  departments: string[]
}

interface Candidate {
  check: AskableCheck
  clause: AskableClause
  letter: string
  departments: Set<string>
}

/**
 * The checklist of an audit: the checks of every clause its departments lead or support in its criteria.
 *
 * What several standards ask alike (`also`) is asked once, as one row with the labels of every criterion it serves,
 * in the words of the first in the order Q, I, E, H; a check that no other names is a row of its own.
 * Rows are grouped by theme, in the order of themes.yml (content.md, "The same question in several standards").
 */
export function buildChecklist(input: {
  criteria: readonly Criterion[]
  allocations: readonly Allocation[]
  /** Every clause there is, those of other editions too: it may be Q's check that says E and H ask the same. */
  clauses: readonly AskableClause[]
  themes: readonly ThemedClauses[]
}): ChecklistRow[] {
  const sameQuestion = groupQuestions(input.clauses)
  const groups = new Map<string, Candidate[]>()
  for (const candidate of candidates(input)) {
    const key = sameQuestion(candidate.check.ref)
    groups.set(key, [...(groups.get(key) ?? []), candidate])
  }
  const themeRank = new Map<string | null, number>(input.themes.map((theme, index) => [theme.key, index]))
  return [...groups.values()]
    .map((group) => asRow(group, input.themes))
    .sort((a, b) => rank(a, themeRank) - rank(b, themeRank) || compareRows(a, b))
    .map(({ position: _position, ...row }) => row)
}

/** The clauses a department leads or supports in an edition, of those that have a document to ask from. */
export function allocatedClauses<C extends Pick<AskableClause, 'edition' | 'number' | 'covers'>>(
  clauses: readonly C[],
  edition: string,
  numbers: readonly string[],
): C[] {
  return clauses.filter((clause) => clause.edition === edition && numbers.some((number) => asksAbout(clause, number)))
}

// A department that leads 9.2 is asked 9.2.1 and 9.2.2; one that leads 7.5.3.1 is asked by the document that covers it.
function asksAbout(clause: Pick<AskableClause, 'number' | 'covers'>, number: string): boolean {
  return isInside(clause.number, number) || clause.covers.some((covered) => isInside(covered, number))
}

function candidates(input: Parameters<typeof buildChecklist>[0]): Candidate[] {
  // By clause and check: a clause that borrows its words asks another clause's checks, and both labels belong on the row.
  const found = new Map<string, Candidate>()
  for (const { id, letter } of input.criteria) {
    for (const { department, clauses } of input.allocations) {
      for (const clause of allocatedClauses(input.clauses, id, clauses[id] ?? [])) {
        for (const check of clause.checks) {
          const key = `${clauseRef(clause.edition, clause.number)} ${check.ref}`
          const known = found.get(key) ?? { check, clause, letter, departments: new Set<string>() }
          known.departments.add(department)
          found.set(key, known)
        }
      }
    }
  }
  return [...found.values()]
}

/**
 * For each check the name of its question: two checks have the same name when one names the other with `also`,
 * or both are named by a third (an audit of E and H alone still asks once what Q would have led).
 */
function groupQuestions(clauses: readonly AskableClause[]): (ref: CheckRef) => string {
  const parent = new Map<CheckRef, CheckRef>()
  const root = (ref: CheckRef): CheckRef => {
    const up = parent.get(ref)
    return up === undefined ? ref : root(up)
  }
  for (const check of clauses.flatMap((clause) => clause.checks)) {
    for (const other of check.also) {
      const [a, b] = [root(check.ref), root(other)]
      if (a !== b) parent.set(b, a)
    }
  }
  return root
}

function asRow(group: readonly Candidate[], themes: readonly ThemedClauses[]): ChecklistRow & { position: number } {
  const ordered = [...group].sort((a, b) => compareLabels(labelOf(a), labelOf(b)) || a.check.position - b.check.position)
  const leading = ordered[0] as Candidate
  return {
    check: leading.check.ref,
    serves: [...new Set(ordered.map((candidate) => candidate.check.ref))],
    labels: distinctLabels(ordered),
    theme: leading.check.theme ?? themeOf(themes, leading.clause.edition, leading.clause.number),
    departments: [...new Set(ordered.flatMap((candidate) => [...candidate.departments]))],
    position: leading.check.position,
  }
}

function distinctLabels(candidates: readonly Candidate[]): ChecklistRow['labels'] {
  const labels = new Map(
    candidates.map((candidate) => [clauseRef(candidate.clause.edition, candidate.clause.number), labelOf(candidate)]),
  )
  return [...labels.values()]
}

function labelOf({ clause, letter }: Candidate): ChecklistRow['labels'][number] {
  return { number: clause.number, letter, edition: clause.edition }
}

function rank(row: ChecklistRow, ranks: ReadonlyMap<string | null, number>): number {
  return ranks.get(row.theme) ?? ranks.size
}

function compareRows(a: ChecklistRow & { position: number }, b: ChecklistRow & { position: number }): number {
  return compareLabels(a.labels[0] as ClauseLabel, b.labels[0] as ClauseLabel) || a.position - b.position
}
