import { describe, expect, it } from 'vitest'
import { clauseOfCheck, clauseRef, compareNumbers, isInside, parseClauseRef } from './clause-ref'

describe('a clause reference', () => {
  it.each([
    ['iso-9001-2015/9.2.2', 'iso-9001-2015', '9.2.2'],
    ['iso-9001-2015/4', 'iso-9001-2015', '4'],
    ['iso-9001-2015/7.10', 'iso-9001-2015', '7.10'],
    ['vda-6.3-2023/6.2.3', 'vda-6.3-2023', '6.2.3'],
    ['vda-6.3-2023/P2', 'vda-6.3-2023', 'P2'],
    ['iatf-16949-2016/7.1.5.1.1', 'iatf-16949-2016', '7.1.5.1.1'],
    ['iso-45001-2018/A.8.1', 'iso-45001-2018', 'A.8.1'],
  ])('%s names the edition %s and the clause %s', (ref, edition, number) => {
    expect(parseClauseRef(ref)).toEqual({ edition, number })
  })

  it('is found in the reference of a check, whose own id is left aside', () => {
    expect(parseClauseRef('iso-9001-2015/9.2.2#impartial')).toEqual({ edition: 'iso-9001-2015', number: '9.2.2' })
  })

  it.each([
    '',
    '9.2.2',
    'iso-9001-2015',
    'iso-9001-2015/',
    '/9.2.2',
    'iso-9001-2015/9.2.',
    'iso-9001-2015/.2',
    'iso-9001-2015/9..2',
  ])('is not %j: a half is missing', (text) => expect(parseClauseRef(text)).toBeNull())

  it.each([
    'ISO-9001-2015/9.2.2',
    'iso 9001/9.2.2',
    'iso-9001-2015/9.2.2 Q',
    ' iso-9001-2015/9.2.2',
    'iso-9001-2015/9.2.2#',
    'iso-9001-2015/9.2.2#Impartial',
    'iso-9001-2015/9.2.2#a#b',
    'iso-9001-2015/9.2.2/1',
    'iso-9001-2015/9.2a',
  ])('is not %j: something is there that does not belong', (text) => expect(parseClauseRef(text)).toBeNull())

  it('is printed as edition, stroke, number, and read back the same', () => {
    const ref = clauseRef('vda-6.3-2023', '6.2.3')
    expect(ref).toBe('vda-6.3-2023/6.2.3')
    expect(parseClauseRef(ref)).toEqual({ edition: 'vda-6.3-2023', number: '6.2.3' })
  })
})

describe('the reference of a check', () => {
  it('says which clause it belongs to', () => {
    expect(clauseOfCheck('iso-9001-2015/9.2.2#impartial')).toBe('iso-9001-2015/9.2.2')
  })

  it('may be a clause already', () => {
    expect(clauseOfCheck('iso-9001-2015/9.2.2')).toBe('iso-9001-2015/9.2.2')
  })
})

describe('a clause number', () => {
  it('lies inside itself and inside the headings above it', () => {
    expect([isInside('9.2.2', '9.2.2'), isInside('9.2.2', '9.2'), isInside('9.2.2', '9')]).toEqual([true, true, true])
  })

  it('does not lie inside its own sub-clause, its neighbour or a number that only begins alike', () => {
    expect([isInside('9.2', '9.2.2'), isInside('9.2.1', '9.2.2'), isInside('9.20', '9.2'), isInside('9.2', '9.20')]).toEqual([
      false,
      false,
      false,
      false,
    ])
  })

  it('stands where the standard prints it: by value and not by its first sign, a heading before what it holds, annexes last', () => {
    const printed = ['4', '4.1', '4.2', '4.10', '7.5.3', '7.5.3.1', '7.5.3.2.1', '7.6', '10', '10.2', 'A', 'A.2', 'A.10', 'B.1']
    const shuffled = ['A.10', '10.2', '7.5.3.1', '4.2', 'B.1', '4', 'A', '7.6', '4.10', '7.5.3', '10', 'A.2', '4.1', '7.5.3.2.1']
    expect(shuffled.sort(compareNumbers)).toEqual(printed)
  })

  it('is equal to itself alone, whichever of two is asked first', () => {
    const numbers = ['4', '4.1', '4.10', '4.2', 'A', 'A.2', 'B', '4.A']
    const order = ['4', '4.1', '4.2', '4.10', '4.A', 'A', 'A.2', 'B']
    for (const a of numbers) {
      for (const b of numbers)
        expect(Math.sign(compareNumbers(a, b)), `${a} against ${b}`).toBe(Math.sign(order.indexOf(a) - order.indexOf(b)))
    }
  })
})
