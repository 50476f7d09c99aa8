import { describe, expect, it } from 'vitest'
import type { EditionMapping } from '../standards/mapping'
import { allocationOf, type DepartmentDuties } from './allocation'

const quality: DepartmentDuties = {
  id: 'quality',
  leads: { 'iso-9001-2015': ['9.2.1', '9.2.2'], 'iso-14001-2015': ['9.2'] },
  supports: { 'iso-9001-2015': ['7.5.3'], 'iso-45001-2018': ['9.2.2'] },
}

const mappings: EditionMapping[] = [
  {
    from: 'iso-9001-2008',
    to: 'iso-9001-2015',
    rows: [
      { from: '4.2.3', to: ['7.5.2', '7.5.3'] },
      { from: '4.2.4', to: ['7.5.3'] },
      { from: '8.2.1', to: ['9.1.2'] },
      { from: '8.2.2', to: ['9.2.1', '9.2.2'] },
      { from: '8.5.4', to: [] },
    ],
  },
  { from: 'iso-14001-2004', to: 'iso-14001-2015', rows: [{ from: '4.5.5', to: ['9.2.1'] }] },
  { from: 'ohsas-18001-2007', to: 'iso-45001-2018', rows: [{ from: '4.5.5', to: ['9.2'] }] },
]

const clauses = [
  { edition: 'iso-9001-2008', number: '4.2.3' },
  { edition: 'iso-9001-2008', number: '4.2.4' },
  { edition: 'iso-9001-2008', number: '8.2.1' },
  { edition: 'iso-9001-2008', number: '8.2.2' },
  { edition: 'iso-9001-2008', number: '8.5.4' },
  { edition: 'iso-14001-2004', number: '4.5.5' },
  { edition: 'ohsas-18001-2007', number: '4.5.5' },
  { edition: 'iso-9001-2015', number: '9.1.2' },
]

const allocated = (department: DepartmentDuties, ...criteria: string[]) => allocationOf(department, criteria, clauses, mappings)

describe('what a department is asked in an audit', () => {
  it('is what it leads and what it supports, edition by edition', () => {
    expect(allocated(quality, 'iso-9001-2015', 'iso-14001-2015', 'iso-45001-2018')).toEqual({
      department: 'quality',
      clauses: { 'iso-9001-2015': ['9.2.1', '9.2.2', '7.5.3'], 'iso-14001-2015': ['9.2'], 'iso-45001-2018': ['9.2.2'] },
    })
  })

  it('is nothing in an edition it has no part in and that nothing leads to', () => {
    expect(allocated(quality, 'iatf-16949-2016').clauses).toEqual({ 'iatf-16949-2016': [] })
  })

  it('says nothing of editions that are no criteria of the audit', () => {
    expect(Object.keys(allocated(quality, 'iso-14001-2015').clauses)).toEqual(['iso-14001-2015'])
  })
})

describe('what a department is asked by an older edition', () => {
  it('is what became its clauses, and not what became the clauses of others', () => {
    expect(allocated(quality, 'iso-9001-2008').clauses).toEqual({ 'iso-9001-2008': ['4.2.3', '4.2.4', '8.2.2'] })
  })

  it('is a clause that went into part of what it leads: it leads 9.2, and 4.5.5 became 9.2.1', () => {
    expect(allocated(quality, 'iso-14001-2004').clauses).toEqual({ 'iso-14001-2004': ['4.5.5'] })
  })

  it('is a clause part of which it has now: it supports 9.2.2, and 4.5.5 became 9.2', () => {
    expect(allocated(quality, 'ohsas-18001-2007').clauses).toEqual({ 'ohsas-18001-2007': ['4.5.5'] })
  })

  it('is what its document says, where it speaks of the older edition itself', () => {
    const outspoken = { ...quality, supports: { ...quality.supports, 'iso-9001-2008': ['8.2.1'] } }
    expect(allocated(outspoken, 'iso-9001-2008').clauses).toEqual({ 'iso-9001-2008': ['8.2.1'] })
  })

  it('is nothing for a department without duties', () => {
    expect(allocated({ id: 'finance', leads: {}, supports: {} }, 'iso-9001-2008')).toEqual({
      department: 'finance',
      clauses: { 'iso-9001-2008': [] },
    })
  })
})
