import { describe, expect, it } from 'vitest'
import { labelLines, printLabel } from '../standards/label'
import type { ThemedClauses } from '../standards/theme'
import {
  type Allocation,
  type AskableCheck,
  type AskableClause,
  allocatedClauses,
  buildChecklist,
  type ChecklistRow,
} from './checklist'

const Q = 'iso-9001-2015'
const I = 'iatf-16949-2016'
const E = 'iso-14001-2015'
const H = 'iso-45001-2018'
const LETTERS: Record<string, string> = { [Q]: 'Q', [I]: 'I', [E]: 'E', [H]: 'H', 'gbt-28001-2011': 'H' }

const themes: ThemedClauses[] = [
  { key: 'internal_audit', clauses: { [Q]: ['9.2'], [E]: ['9.2'], [H]: ['9.2'], [I]: ['9.2.2.1'] } },
]

const qAudits = clause(Q, '9.2.2', [
  { id: 'risk-based' },
  { id: 'impartial' },
  { id: 'reported', also: [`${E}/9.2.2#reported`, `${H}/9.2.2#reported`] },
])
const eAudits = clause(E, '9.2.2', [{ id: 'aspect-driven' }, { id: 'reported' }, { id: 'impartial' }])
const hAudits = clause(H, '9.2.2', [{ id: 'workers-told' }, { id: 'reported' }])
const library = [clause(Q, '9.2.1', [{ id: 'aware' }]), qAudits, eAudits, hAudits, clause(Q, '9.20', [{ id: 'unlike' }])]

describe('a combined audit', () => {
  it('asks once what its standards ask alike, and everything else by itself, in the order Q, E, H', () => {
    const sheet = checklist({ criteria: [Q, E, H], allocations: qualityLeads('9.2', Q, E, H) })
    expect(sheet.map(line).join('\n')).toMatchInlineSnapshot(`
      "internal_audit  9.2.1 Q      aware
      internal_audit  9.2.2 Q      risk-based
      internal_audit  9.2.2 Q      impartial
      internal_audit  9.2.2 Q E H  reported
      internal_audit  9.2.2 E      aspect-driven
      internal_audit  9.2.2 E      impartial
      internal_audit  9.2.2 H      workers-told"
    `)
  })

  it('uses the words of Q where Q asks, with the label of every criterion the row serves', () => {
    const row = rowOf(checklist({ criteria: [Q, E, H], allocations: qualityLeads('9.2', Q, E, H) }), `${Q}/9.2.2#reported`)
    expect(row.labels.map(printLabel)).toEqual(['9.2.2 Q', '9.2.2 E', '9.2.2 H'])
    expect(row.serves).toEqual([`${Q}/9.2.2#reported`, `${E}/9.2.2#reported`, `${H}/9.2.2#reported`])
  })

  it('says of which edition each label is', () => {
    const row = rowOf(checklist({ criteria: [Q, E], allocations: qualityLeads('9.2', Q, E) }), `${Q}/9.2.2#reported`)
    expect(row.labels.map((label) => label.edition)).toEqual([Q, E])
  })

  it('comes out the same whichever criterion was ticked first and whichever document was read first', () => {
    const sheet = checklist({ criteria: [Q, E, H], allocations: qualityLeads('9.2', Q, E, H) })
    const turned = checklist({ criteria: [H, E, Q], allocations: qualityLeads('9.2', H, E, Q), clauses: [...library].reverse() })
    expect(turned).toEqual(sheet)
  })

  it('of E and H alone asks it once too, in the words of E: both are named by the check of Q', () => {
    const sheet = checklist({ criteria: [H, E], allocations: qualityLeads('9.2', E, H) })
    expect(sheet.map(line).join('\n')).toMatchInlineSnapshot(`
      "internal_audit  9.2.2 E      aspect-driven
      internal_audit  9.2.2 E H    reported
      internal_audit  9.2.2 E      impartial
      internal_audit  9.2.2 H      workers-told"
    `)
    expect(rowOf(sheet, `${E}/9.2.2#reported`).serves).toEqual([`${E}/9.2.2#reported`, `${H}/9.2.2#reported`])
  })

  it('of Q alone asks it with the label of Q alone', () => {
    const row = rowOf(checklist({ criteria: [Q], allocations: qualityLeads('9.2', Q, E, H) }), `${Q}/9.2.2#reported`)
    expect(row.labels.map(printLabel)).toEqual(['9.2.2 Q'])
    expect(row.serves).toEqual([`${Q}/9.2.2#reported`])
  })

  it('keeps apart what no check names, although two checks bear the same id', () => {
    const sheet = checklist({ criteria: [Q, E, H], allocations: qualityLeads('9.2', Q, E, H) })
    expect(rowOf(sheet, `${Q}/9.2.2#impartial`).labels.map(printLabel)).toEqual(['9.2.2 Q'])
    expect(rowOf(sheet, `${E}/9.2.2#impartial`).labels.map(printLabel)).toEqual(['9.2.2 E'])
  })

  it('puts IATF between Q and E, in the labels of a row and among the rows of a theme', () => {
    const clauses = [
      clause(E, '9.2.2', [{ id: 'reported' }]),
      clause(I, '9.2.2.1', [{ id: 'programme' }, { id: 'reported', also: [`${E}/9.2.2#reported`] }]),
      clause(Q, '9.2.2', [{ id: 'impartial' }, { id: 'reported', also: [`${I}/9.2.2.1#reported`] }]),
    ]
    const sheet = checklist({ criteria: [E, I, Q], allocations: qualityLeads('9.2', Q, I, E), clauses })
    expect(sheet.map((row) => [...row.labels.map(printLabel), row.check])).toEqual([
      ['9.2.2 Q', `${Q}/9.2.2#impartial`],
      ['9.2.2 Q', '9.2.2.1 I', '9.2.2 E', `${Q}/9.2.2#reported`],
      ['9.2.2.1 I', `${I}/9.2.2.1#programme`],
    ])
  })

  it('takes I’s words before E’s where Q does not ask', () => {
    const clauses = [
      clause(E, '9.2.2', [{ id: 'reported', also: [`${I}/9.2.2.1#reported`] }]),
      clause(I, '9.2.2.1', [{ id: 'reported' }]),
    ]
    const sheet = checklist({ criteria: [E, I], allocations: qualityLeads('9.2', I, E), clauses })
    expect(sheet.map((row) => row.check)).toEqual([`${I}/9.2.2.1#reported`])
  })
})

describe('the same question', () => {
  it.each([
    ['each naming the next', [E], [H], []],
    ['each naming the one before', [], [Q], [E]],
    ['the last naming both', [], [], [Q, E]],
    ['all naming each other', [E, H], [Q, H], [Q, E]],
  ])('is one through a chain: %s', (_chain, q, e, h) => {
    const also = (editions: string[]) => editions.map((edition) => `${edition}/9.2.2#reported`)
    const clauses = [
      clause(Q, '9.2.2', [{ id: 'reported', also: also(q) }]),
      clause(E, '9.2.2', [{ id: 'reported', also: also(e) }]),
      clause(H, '9.2.2', [{ id: 'reported', also: also(h) }]),
    ]
    expect(checklist({ criteria: [Q, E, H], allocations: qualityLeads('9.2', Q, E, H), clauses })).toHaveLength(1)
  })

  it('shows a label once where two checks of one clause ask it, in the words of the first of them', () => {
    const clauses = [
      clause(Q, '9.2.2', [{ id: 'reported' }, { id: 'told', also: [`${Q}/9.2.2#reported`, `${E}/9.2.2#reported`] }]),
      clause(E, '9.2.2', [{ id: 'reported' }]),
    ]
    const sheet = checklist({ criteria: [Q, E], allocations: qualityLeads('9.2', Q, E), clauses })
    expect(sheet.map((row) => [row.check, ...row.labels.map(printLabel)])).toEqual([
      [`${Q}/9.2.2#reported`, '9.2.2 Q', '9.2.2 E'],
    ])
    expect(sheet[0]?.serves).toEqual([`${Q}/9.2.2#reported`, `${Q}/9.2.2#told`, `${E}/9.2.2#reported`])
  })

  it('uses the words of the check the document lists first, in whichever order they come to hand', () => {
    const told = clause(Q, '9.2.2', [{ id: 'reported' }, { id: 'told', also: [`${Q}/9.2.2#reported`] }])
    const sheet = checklist({
      criteria: [Q],
      allocations: qualityLeads('9.2', Q),
      clauses: [{ ...told, checks: [...told.checks].reverse() }],
    })
    expect(sheet.map((row) => row.serves)).toEqual([[`${Q}/9.2.2#reported`, `${Q}/9.2.2#told`]])
  })

  it('keeps both labels where two clauses of one standard ask it, in the words of the lower number', () => {
    const clauses = [
      clause(Q, '9.2.10', [{ id: 'a', also: [`${Q}/9.2.2#b`] }]),
      clause(Q, '9.2.2', [{ id: 'other' }, { id: 'b' }]),
    ]
    const sheet = checklist({ criteria: [Q], allocations: qualityLeads('9.2', Q), clauses })
    expect(sheet.map((row) => [row.check, ...row.labels.map(printLabel)])).toEqual([
      [`${Q}/9.2.2#other`, '9.2.2 Q'],
      [`${Q}/9.2.2#b`, '9.2.2 Q', '9.2.10 Q'],
    ])
  })
})

describe('a check that two clauses ask in the same words', () => {
  it('is one row with the labels of both, as where a withdrawn edition borrows the checks of the current one', () => {
    const borrowing: AskableClause = { edition: 'gbt-28001-2011', number: '4.5.5', covers: [], checks: hAudits.checks }
    const clauses = [borrowing, hAudits]
    const sheet = checklist({
      criteria: ['gbt-28001-2011', H],
      allocations: qualityLeads(['4.5.5', '9.2'], 'gbt-28001-2011', H),
      clauses,
    })
    expect(sheet.map((row) => [row.check, ...row.labels.map(printLabel)])).toEqual([
      [`${H}/9.2.2#workers-told`, '4.5.5 H', '9.2.2 H'],
      [`${H}/9.2.2#reported`, '4.5.5 H', '9.2.2 H'],
    ])
    expect(sheet.map((row) => row.serves)).toEqual([[`${H}/9.2.2#workers-told`], [`${H}/9.2.2#reported`]])
  })

  it('names the departments of both clauses', () => {
    const clauses = [{ ...hAudits, number: '9.2.1' }, hAudits]
    const allocations = [
      { department: 'ehs', clauses: { [H]: ['9.2.1'] } },
      { department: 'management', clauses: { [H]: ['9.2.2'] } },
    ]
    const row = rowOf(checklist({ criteria: [H], allocations, clauses }), `${H}/9.2.2#reported`)
    expect([row.departments, labelLines(row.labels)]).toEqual([
      ['ehs', 'management'],
      ['9.2.1 H', '9.2.2 H'],
    ])
  })
})

describe('the departments of an audit', () => {
  it('that lead 9.2 are asked 9.2.1 and 9.2.2, and not 9.20', () => {
    expect(numbers(allocatedClauses(library, Q, ['9.2']))).toEqual(['9.2.1', '9.2.2'])
  })

  it('that lead 9.2.2 are asked neither 9.2.1 nor the same number of another standard', () => {
    expect(allocatedClauses(library, Q, ['9.2.2'])).toEqual([qAudits])
  })

  it('that lead 7.5.3.1 are asked by the document that covers it, with the number of the document', () => {
    const documents = clause(Q, '7.5.3', [{ id: 'current' }], ['7.5.3.1', '7.5.3.2'])
    expect(allocatedClauses([documents], Q, ['7.5.3.1'])).toEqual([documents])
    const sheet = checklist({ criteria: [Q], allocations: qualityLeads('7.5.3.1', Q), clauses: [documents] })
    expect(sheet.flatMap((row) => row.labels.map(printLabel))).toEqual(['7.5.3 Q'])
  })

  it('that lead 7.5.3.3 are not asked by a document that does not cover it', () => {
    const documents = clause(Q, '7.5.3', [{ id: 'current' }], ['7.5.3.1', '7.5.3.2'])
    expect(allocatedClauses([documents], Q, ['7.5.3.3', '7.5.3.10'])).toEqual([])
  })

  it('are asked nothing where no clause is theirs, in no criterion or in none of the audit’s', () => {
    const allocations = [{ department: 'finance', clauses: { [H]: ['9.2'] } }]
    expect(checklist({ criteria: [Q, E], allocations })).toEqual([])
    expect(checklist({ criteria: [Q], allocations: [] })).toEqual([])
    expect(checklist({ criteria: [], allocations: qualityLeads('9.2', Q) })).toEqual([])
  })

  it('are named together in one row where both are asked the same', () => {
    const allocations = [
      { department: 'quality', clauses: { [Q]: ['9.2.2'] } },
      { department: 'management', clauses: { [Q]: ['9.2'] } },
    ]
    const sheet = checklist({ criteria: [Q], allocations })
    expect(sheet.map((row) => [row.check, ...row.departments])).toEqual([
      [`${Q}/9.2.1#aware`, 'management'],
      [`${Q}/9.2.2#risk-based`, 'quality', 'management'],
      [`${Q}/9.2.2#impartial`, 'quality', 'management'],
      [`${Q}/9.2.2#reported`, 'quality', 'management'],
    ])
  })

  it('are named together too where each is asked for another standard', () => {
    const allocations: Allocation[] = [
      { department: 'ehs', clauses: { [E]: ['9.2'], [H]: ['9.2'] } },
      { department: 'quality', clauses: { [Q]: ['9.2.2'] } },
    ]
    const row = rowOf(checklist({ criteria: [Q, E, H], allocations }), `${Q}/9.2.2#reported`)
    expect(row.departments).toEqual(['quality', 'ehs'])
    expect(row.labels.map(printLabel)).toEqual(['9.2.2 Q', '9.2.2 E', '9.2.2 H'])
  })

  it('are asked once what they lead and support at the same time', () => {
    const sheet = checklist({
      criteria: [Q],
      allocations: [{ department: 'quality', clauses: { [Q]: ['9.2', '9.2.2', '9.2.2'] } }],
    })
    expect(sheet.map((row) => [row.check, ...row.departments])).toContainEqual([`${Q}/9.2.2#impartial`, 'quality'])
    expect(sheet).toHaveLength(4)
  })
})

function clause(
  edition: string,
  number: string,
  checks: { id: string; also?: string[]; theme?: string }[],
  covers: string[] = [],
): AskableClause {
  const asked = checks.map(
    ({ id, also = [], theme = null }, position): AskableCheck => ({ ref: `${edition}/${number}#${id}`, also, theme, position }),
  )
  return { edition, number, covers, checks: asked }
}

type Input = Parameters<typeof buildChecklist>[0]

function checklist(input: {
  criteria: string[]
  allocations: Input['allocations']
  clauses?: AskableClause[]
  themes?: ThemedClauses[]
}): ChecklistRow[] {
  const criteria = input.criteria.map((id) => ({ id, letter: LETTERS[id] as string }))
  return buildChecklist({ clauses: library, themes, ...input, criteria })
}

function qualityLeads(numbers: string | string[], ...editions: string[]): Input['allocations'] {
  const clauses = Object.fromEntries(editions.map((edition) => [edition, [numbers].flat()]))
  return [{ department: 'quality', clauses }]
}

function rowOf(sheet: readonly ChecklistRow[], check: string): ChecklistRow {
  const row = sheet.find((each) => each.check === check)
  if (!row) throw new Error(`No row asks ${check}; there are ${sheet.map((each) => each.check).join(', ')}.`)
  return row
}

/** theme, labels as on paper, the id of the check whose words are used */
function line(row: ChecklistRow): string {
  return `${row.theme}  ${labelLines(row.labels).join(' / ').padEnd(11)}  ${row.check.split('#')[1]}`
}

function numbers(clauses: readonly AskableClause[]): string[] {
  return clauses.map((each) => each.number)
}
