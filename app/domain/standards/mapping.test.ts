import { describe, expect, it } from 'vitest'
import { printLabel } from './label'
import { type EditionMapping, newerClauses, olderClauses, olderLabels } from './mapping'
import type { ThemedClauses } from './theme'

// Rows as they stand in content/mappings.
const mappings: EditionMapping[] = [
  {
    from: 'iso-9001-2008',
    to: 'iso-9001-2015',
    rows: [
      { from: '4.2.4', to: ['7.5.3'] },
      { from: '4.2.3', to: ['7.5.2', '7.5.3'] },
      { from: '4.2.1', to: ['7.5.1'] },
      { from: '4.2.2', to: ['4.3', '4.4.1', '7.5.1'] },
      { from: '7.5.2', to: ['8.5.1'] },
      { from: '7.6', to: ['7.1.5'] },
      { from: '8.2.2', to: ['9.2.1', '9.2.2'] },
      { from: '8.5.4', to: [] },
      { from: null, to: ['7.1.6'] },
    ],
  },
  {
    from: 'iso-14001-2004',
    to: 'iso-14001-2015',
    rows: [
      { from: '4.5.5', to: ['9.2.1', '9.2.2'] },
      { from: '4.6', to: ['9.3'] },
    ],
  },
  { from: 'gbt-28001-2011', to: 'iso-45001-2018', rows: [{ from: '4.5.5', to: ['9.2.1', '9.2.2'] }] },
  {
    from: 'iso-14001-2015',
    to: 'iso-14001-2026',
    rows: [
      { from: '9.2.2', to: ['9.2.2'] },
      { from: '6.1.4', to: ['6.1.5'] },
    ],
  },
]
const letters: Record<string, string> = {
  'iso-9001-2008': 'Q',
  'iso-14001-2004': 'E',
  'gbt-28001-2011': 'H',
  'iso-14001-2015': 'E',
}
const letterOf = (edition: string) => letters[edition] as string

const older = (edition: string, number: string) =>
  olderClauses(mappings, edition, number).map((clause) => `${clause.edition}/${clause.number}`)
const newer = (edition: string, number: string) =>
  newerClauses(mappings, edition, number).map((clause) => `${clause.edition}/${clause.number}`)

describe('where a clause came from', () => {
  it('is every older clause that went into it, as the old standard numbered them', () => {
    expect(older('iso-9001-2015', '7.5.3')).toEqual(['iso-9001-2008/4.2.3', 'iso-9001-2008/4.2.4'])
  })

  it('is asked for a sub-clause of what the mapping names', () => {
    expect(older('iso-9001-2015', '7.1.5.2')).toEqual(['iso-9001-2008/7.6'])
  })

  it('is asked for a heading and answered for all that lies in it, each once', () => {
    expect(older('iso-9001-2015', '9.2')).toEqual(['iso-9001-2008/8.2.2'])
    expect(older('iso-9001-2015', '7.5')).toEqual([
      'iso-9001-2008/4.2.1',
      'iso-9001-2008/4.2.2',
      'iso-9001-2008/4.2.3',
      'iso-9001-2008/4.2.4',
    ])
  })

  it('is nothing for a new clause, nor for one the mapping does not mention', () => {
    expect([...older('iso-9001-2015', '7.1.6'), ...older('iso-9001-2015', '9.20')]).toEqual([])
  })

  it('is one step back, in the edition before and in no other', () => {
    expect(older('iso-14001-2026', '9.2.2')).toEqual(['iso-14001-2015/9.2.2'])
    expect(older('iso-14001-2004', '4.5.5')).toEqual([])
  })
})

describe('where a clause went', () => {
  it('is every newer clause that took it up', () => {
    expect(newer('iso-9001-2008', '8.2.2')).toEqual(['iso-9001-2015/9.2.1', 'iso-9001-2015/9.2.2'])
    expect(newer('iso-14001-2015', '6.1.4')).toEqual(['iso-14001-2026/6.1.5'])
  })

  it('is asked for a sub-clause of what the mapping names, as references of older records may be', () => {
    expect(newer('iso-9001-2008', '7.5.2.1')).toEqual(['iso-9001-2015/8.5.1'])
  })

  it('names each newer clause once, in order, although several parts of a heading went there', () => {
    expect(newer('iso-9001-2008', '4.2')).toEqual([
      'iso-9001-2015/4.3',
      'iso-9001-2015/4.4.1',
      'iso-9001-2015/7.5.1',
      'iso-9001-2015/7.5.2',
      'iso-9001-2015/7.5.3',
    ])
  })

  it('is nowhere for a clause that was dropped, nor for one of another edition', () => {
    expect([...newer('iso-9001-2008', '8.5.4'), ...newer('iso-45001-2018', '9.2.2'), ...newer('iso-9001-2008', '4.20')]).toEqual(
      [],
    )
  })
})

describe('the labels people knew before', () => {
  const documents: ThemedClauses = {
    key: 'documents',
    clauses: { 'iso-9001-2008': ['4.2.3'], 'iso-9001-2015': ['7.5.2', '7.5.3'] },
  }
  const records: ThemedClauses = { key: 'records', clauses: { 'iso-9001-2008': ['4.2.4'], 'iso-9001-2015': ['7.5.3'] } }
  const audits: ThemedClauses = { key: 'internal_audit', clauses: { 'iso-9001-2008': ['8.2.2'], 'iso-14001-2004': ['4.5.5'] } }
  const q = { number: '7.5.3', letter: 'Q', edition: 'iso-9001-2015' }
  const combined = [
    { number: '9.2.2', letter: 'Q', edition: 'iso-9001-2015' },
    { number: '9.2.2', letter: 'E', edition: 'iso-14001-2015' },
    { number: '9.2.2', letter: 'H', edition: 'iso-45001-2018' },
  ]
  const shown = (row: Parameters<typeof olderLabels>[1]) => olderLabels(mappings, row, letterOf).map(printLabel)

  it('are 8.2.2 Q, 4.5.5 E and 4.5.5 H for 9.2.2 of the three standards', () => {
    expect(shown({ labels: combined, theme: audits })).toEqual(['8.2.2 Q', '4.5.5 E', '4.5.5 H'])
  })

  it('say which edition they belong to', () => {
    expect(olderLabels(mappings, { labels: [q], theme: documents }, letterOf)).toEqual([
      { number: '4.2.3', letter: 'Q', edition: 'iso-9001-2008' },
    ])
  })

  it('are those of the theme of the row alone: 7.5.3 about documents was 4.2.3 and not 4.2.4', () => {
    expect(shown({ labels: [q], theme: documents })).toEqual(['4.2.3 Q'])
  })

  it('are those of the other theme where the row is about records: 4.2.4 and not 4.2.3', () => {
    expect(shown({ labels: [q], theme: records })).toEqual(['4.2.4 Q'])
  })

  it('are all of them where the row has no theme, or its theme knows none of them', () => {
    expect(shown({ labels: [q], theme: null })).toEqual(['4.2.3 Q', '4.2.4 Q'])
    expect(shown({ labels: [q], theme: audits })).toEqual(['4.2.3 Q', '4.2.4 Q'])
  })

  it('stand once where two clauses of the row came from the same', () => {
    const both = combined.slice(0, 1).concat({ number: '9.2.1', letter: 'Q', edition: 'iso-9001-2015' })
    expect(shown({ labels: both, theme: audits })).toEqual(['8.2.2 Q'])
  })

  it('are none for a clause that is new', () => {
    expect(shown({ labels: [{ number: '7.1.6', letter: 'Q', edition: 'iso-9001-2015' }], theme: null })).toEqual([])
  })
})
