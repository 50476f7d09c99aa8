import { describe, expect, it } from 'vitest'
import { labelLines, printLabel } from '../standards/label'
import type { ThemedClauses } from '../standards/theme'
import { type AskableCheck, type AskableClause, buildChecklist, type ChecklistRow } from './checklist'

const Q = 'iso-9001-2015'
const E = 'iso-14001-2015'
const H = 'iso-45001-2018'
const LETTERS: Record<string, string> = { [Q]: 'Q', [E]: 'E', [H]: 'H', 'iso-9001-2026': 'Q', 'sa-8000': 'S' }

const themes: ThemedClauses[] = [
  { key: 'documents', clauses: { [Q]: ['7.5.3'], [E]: ['7.5.3'] } },
  { key: 'records', clauses: { [Q]: ['7.5.3'], [E]: ['7.5.3'] } },
  { key: 'internal_audit', clauses: { [Q]: ['9.2'], [E]: ['9.2'], [H]: ['9.2'], 'iso-9001-2026': ['9.2'], 'sa-8000': ['9.2'] } },
]

describe('the rows of a checklist', () => {
  const shared = clause(Q, '7.5.3', [
    { id: 'retention', theme: 'records' },
    { id: 'current', theme: 'documents' },
    { id: 'legible', theme: 'records' },
  ])

  it('are grouped by theme, in the order of themes.yml and not of the clauses', () => {
    const clauses = [clause(Q, '9.2.2', [{ id: 'risk-based' }, { id: 'reported' }]), shared]
    const turned = [...themes].reverse()
    const of = (order: ThemedClauses[]) =>
      checklist({ criteria: [Q], allocations: qualityLeads(['4', '5', '7', '9'], Q), clauses, themes: order }).map(
        (row) => `${row.theme} ${row.check}`,
      )
    expect(of(themes)).toEqual([
      `documents ${Q}/7.5.3#current`,
      `records ${Q}/7.5.3#retention`,
      `records ${Q}/7.5.3#legible`,
      `internal_audit ${Q}/9.2.2#risk-based`,
      `internal_audit ${Q}/9.2.2#reported`,
    ])
    expect(of(turned).map((row) => row.split(' ')[0])).toEqual([
      'internal_audit',
      'internal_audit',
      'records',
      'records',
      'documents',
    ])
  })

  it('of a clause with two themes stand under the theme of their own check, each once', () => {
    const sheet = checklist({ criteria: [Q], allocations: qualityLeads('7.5.3', Q), clauses: [shared] })
    expect(sheet.map((row) => [row.theme, row.check])).toEqual([
      ['documents', `${Q}/7.5.3#current`],
      ['records', `${Q}/7.5.3#retention`],
      ['records', `${Q}/7.5.3#legible`],
    ])
  })

  it('stand under the theme of the check that leads them', () => {
    const clauses = [
      clause(E, '7.5.3', [{ id: 'kept', theme: 'documents' }]),
      clause(Q, '7.5.3', [{ id: 'kept', theme: 'records', also: [`${E}/7.5.3#kept`] }]),
    ]
    const sheet = checklist({ criteria: [Q, E], allocations: qualityLeads('7.5.3', Q, E), clauses })
    expect(sheet.map((row) => row.theme)).toEqual(['records'])
  })

  it('come last where there is no theme, or one that themes.yml does not have', () => {
    const clauses = [
      clause(Q, '4.1', [{ id: 'issues', theme: 'weather' }]),
      clause(Q, '5.1', [{ id: 'seen' }]),
      clause(Q, '9.2.2', [{ id: 'reported' }]),
    ]
    const sheet = checklist({ criteria: [Q], allocations: qualityLeads(['4', '5', '7', '9'], Q), clauses })
    expect(sheet.map((row) => [row.theme, row.check])).toEqual([
      ['internal_audit', `${Q}/9.2.2#reported`],
      ['weather', `${Q}/4.1#issues`],
      [null, `${Q}/5.1#seen`],
    ])
  })

  it('stand within a theme by letter, then by number as the standard counts, then as the document lists them', () => {
    const clauses = [
      clause(E, '9.2.1', [{ id: 'e' }]),
      clause(Q, '9.2.10', [{ id: 'ten' }]),
      clause(Q, '9.2.2', [{ id: 'b' }, { id: 'a' }]),
    ]
    const sheet = checklist({ criteria: [E, Q], allocations: qualityLeads('9.2', Q, E), clauses })
    expect(sheet.map((row) => row.check)).toEqual([`${Q}/9.2.2#b`, `${Q}/9.2.2#a`, `${Q}/9.2.10#ten`, `${E}/9.2.1#e`])
  })

  it('put a standard of the organisation’s own after the known letters, among the rows as among the labels', () => {
    const clauses = [
      clause('sa-8000', '9.2', [{ id: 'hours', also: [`${H}/9.2.2#hours`] }, { id: 'age' }]),
      clause(H, '9.2.2', [{ id: 'hours' }, { id: 'told' }]),
    ]
    const sheet = checklist({ criteria: ['sa-8000', H], allocations: qualityLeads('9.2', 'sa-8000', H), clauses })
    expect(sheet.map((row) => [...row.labels.map(printLabel), row.check])).toEqual([
      ['9.2.2 H', '9.2 S', `${H}/9.2.2#hours`],
      ['9.2.2 H', `${H}/9.2.2#told`],
      ['9.2 S', 'sa-8000/9.2#age'],
    ])
  })

  it('keep both editions where an audit is held against the old and the new one, and print their label once', () => {
    const clauses = [
      clause(Q, '9.2.2', [{ id: 'told' }]),
      clause('iso-9001-2026', '9.2.2', [{ id: 'told', also: [`${Q}/9.2.2#told`] }]),
    ]
    const sheet = checklist({ criteria: [Q, 'iso-9001-2026'], allocations: qualityLeads('9.2', Q, 'iso-9001-2026'), clauses })
    expect(sheet.map((row) => row.labels.map((label) => label.edition))).toEqual([[Q, 'iso-9001-2026']])
    expect(sheet.flatMap((row) => labelLines(row.labels))).toEqual(['9.2.2 Q'])
  })

  it('carry what a sheet needs and nothing of how they were sorted', () => {
    expect(
      checklist({ criteria: [Q], allocations: qualityLeads('9.2.1', Q), clauses: [clause(Q, '9.2.1', [{ id: 'aware' }])] }),
    ).toEqual([
      {
        check: `${Q}/9.2.1#aware`,
        serves: [`${Q}/9.2.1#aware`],
        labels: [{ number: '9.2.1', letter: 'Q', edition: Q }],
        theme: 'internal_audit',
        departments: ['quality'],
      },
    ])
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
  clauses: AskableClause[]
  themes?: ThemedClauses[]
}): ChecklistRow[] {
  const criteria = input.criteria.map((id) => ({ id, letter: LETTERS[id] as string }))
  return buildChecklist({ themes, ...input, criteria })
}

function qualityLeads(numbers: string | string[], ...editions: string[]): Input['allocations'] {
  const clauses = Object.fromEntries(editions.map((edition) => [edition, [numbers].flat()]))
  return [{ department: 'quality', clauses }]
}
