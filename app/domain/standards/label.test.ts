import { describe, expect, it } from 'vitest'
import { type ClauseLabel, compareLabels, LETTER_ORDER, labelLines, printLabel } from './label'

const labels = (...texts: string[]): ClauseLabel[] =>
  texts.map((text) => {
    const [number = '', letter = ''] = text.split(' ')
    return { number, letter }
  })

describe('a clause label', () => {
  it('is the number and the letter of its standard, as auditors write it', () => {
    expect(printLabel({ number: '9.2.2', letter: 'Q' })).toBe('9.2.2 Q')
  })

  it('knows five letters: quality, IATF, environment, health and safety, VDA', () => {
    expect(LETTER_ORDER.join(' ')).toBe('Q I E H V')
  })

  it('stands in the order of the letters, IATF between Q and E, whatever the number', () => {
    const sorted = labels('6.5.4 V', '4.1 H', '9.2.2 E', '9.2.2.1 I', '10.3 Q').sort(compareLabels)
    expect(sorted.map(printLabel)).toEqual(['10.3 Q', '9.2.2.1 I', '9.2.2 E', '4.1 H', '6.5.4 V'])
  })

  it('stands within its letter as the standard numbers it', () => {
    expect(labels('9.2.10 Q', '10.1 Q', '9.2.2 Q', '9.2 Q').sort(compareLabels).map(printLabel)).toEqual([
      '9.2 Q',
      '9.2.2 Q',
      '9.2.10 Q',
      '10.1 Q',
    ])
  })

  it('comes last, by its number, when its letter is an organisation’s own', () => {
    expect(labels('2 X', '1 S', '9 V', '1 Q').sort(compareLabels).map(printLabel)).toEqual(['1 Q', '9 V', '1 S', '2 X'])
  })
})

describe('the labels in one cell of paper', () => {
  it('share a line when their numbers are equal', () => {
    expect(labelLines(labels('9.2.2 Q', '9.2.2 E', '9.2.2 H'))).toEqual(['9.2.2 Q E H'])
  })

  it('stand on lines of their own below when they are not', () => {
    expect(labelLines(labels('8.2.2 Q', '4.5.5 E', '4.5.5 H'))).toEqual(['8.2.2 Q', '4.5.5 E H'])
  })

  it('keep equal numbers on one line although another letter stands between them', () => {
    expect(labelLines(labels('9.2.2 Q', '9.2.2.1 I', '9.2.2 E', '9.2.2 H'))).toEqual(['9.2.2 Q E H', '9.2.2.1 I'])
  })

  it('are sorted, in whichever order they come', () => {
    expect(labelLines(labels('9.2.2 H', '7.5.3 E', '9.2.2 Q', '7.5.3 Q'))).toEqual(['7.5.3 Q E', '9.2.2 Q H'])
  })

  it('are printed once when two editions of one standard carry the same label', () => {
    expect(labelLines(labels('9.2.2 E', '9.2.2 E', '9.2.2 Q'))).toEqual(['9.2.2 Q E'])
  })

  it('are no line at all when there are none', () => {
    expect(labelLines([])).toEqual([])
  })

  it('leave the list they were given as it was', () => {
    const given = labels('9.2.2 H', '9.2.2 Q')
    labelLines(given)
    expect(given.map(printLabel)).toEqual(['9.2.2 H', '9.2.2 Q'])
  })
})
