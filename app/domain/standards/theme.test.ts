import { describe, expect, it } from 'vitest'
import { belongsToTheme, type ThemedClauses, themeOf } from './theme'

const communication: ThemedClauses = {
  key: 'communication',
  clauses: { 'iso-9001-2015': ['7.4', '8.2.1'], 'iso-14001-2015': ['7.4'] },
}
const participation: ThemedClauses = { key: 'participation', clauses: { 'iso-14001-2015': ['7.4.2'] } }
const documents: ThemedClauses = { key: 'documents', clauses: { 'iso-9001-2015': ['7.5.2', '7.5.3'] } }
const records: ThemedClauses = { key: 'records', clauses: { 'iso-9001-2015': ['7.5.3'] } }
const themes = [communication, participation, documents, records]

describe('the theme of a clause', () => {
  it('is the one that names it', () => {
    expect(themeOf(themes, 'iso-9001-2015', '8.2.1')).toBe('communication')
  })

  it('covers its sub-clauses', () => {
    expect(themeOf(themes, 'iso-14001-2015', '7.4.3')).toBe('communication')
  })

  it('is the one that names it most narrowly, in whichever order themes.yml lists them', () => {
    expect(themeOf(themes, 'iso-14001-2015', '7.4.2')).toBe('participation')
    expect(themeOf([...themes].reverse(), 'iso-14001-2015', '7.4.2')).toBe('participation')
  })

  it('is the first in themes.yml among those that name it as narrowly', () => {
    expect(themeOf(themes, 'iso-9001-2015', '7.5.3')).toBe('documents')
    expect(themeOf([...themes].reverse(), 'iso-9001-2015', '7.5.3')).toBe('records')
  })

  it('is none where no theme names it, nor a heading above it, in that edition', () => {
    expect(themeOf(themes, 'iso-9001-2015', '8.2')).toBeNull()
    expect(themeOf(themes, 'iso-9001-2015', '8.2.10')).toBeNull()
    expect(themeOf(themes, 'iso-45001-2018', '7.4')).toBeNull()
  })
})

describe('belonging to a theme', () => {
  it('holds for each clause the theme names and what lies inside, also when another theme names it too', () => {
    expect([belongsToTheme(documents, 'iso-9001-2015', '7.5.3'), belongsToTheme(records, 'iso-9001-2015', '7.5.3.1')]).toEqual([
      true,
      true,
    ])
  })

  it('does not hold for the heading above, a neighbour or another edition', () => {
    expect([
      belongsToTheme(documents, 'iso-9001-2015', '7.5'),
      belongsToTheme(documents, 'iso-9001-2015', '7.5.1'),
      belongsToTheme(documents, 'iso-9001-2008', '7.5.3'),
    ]).toEqual([false, false, false])
  })
})
