import { describe, expect, it } from 'vitest'
import { neighbour, nextOpen, writeOn } from './row-owner'

const MINE = { id: 'shen', name: '沈嘉禾' }
const THEIRS = { id: 'qiu', name: '邱雨桐' }
const underWay = { status: 'under-way' } as const

describe('writing on a row', () => {
  it('is for the whole team while nobody was given it', () => {
    expect(writeOn(MINE, { audit: underWay, assignedTo: null })).toEqual({ ok: true, value: null })
  })

  it('is for the one it was given to, and for nobody else', () => {
    expect(writeOn(MINE, { audit: underWay, assignedTo: MINE })).toEqual({ ok: true, value: null })
    expect(writeOn(MINE, { audit: underWay, assignedTo: THEIRS })).toEqual({
      ok: false,
      refusal: { code: 'row-of-another', params: { name: '邱雨桐' } },
    })
  })

  it('ends with the audit, and that is said first', () => {
    expect(writeOn(MINE, { audit: { status: 'finished' }, assignedTo: THEIRS })).toEqual({
      ok: false,
      refusal: { code: 'audit-not-under-way', params: { status: 'finished' } },
    })
  })
})

const rows = [
  { position: 1, judged: false, owner: 'shen' },
  { position: 2, judged: true, owner: 'shen' },
  { position: 3, judged: false, owner: 'qiu' },
  { position: 4, judged: false, owner: null },
  { position: 5, judged: true, owner: null },
]

describe('the row to go on with', () => {
  it('is the next open one of theirs or of everybody, and from the top when there is none further on', () => {
    expect(nextOpen(rows, 1, 'shen')).toBe(4)
    expect(nextOpen(rows, 4, 'shen')).toBe(1)
    expect(nextOpen(rows, 4, 'qiu')).toBe(3)
  })

  it('is none when all of theirs are judged', () => {
    expect(nextOpen(rows.slice(1, 3), 2, 'shen')).toBeNull()
    expect(nextOpen(rows.slice(0, 1), 1, 'shen')).toBeNull()
  })
})

describe('one row on or back', () => {
  it('passes over those of others, judged or not', () => {
    expect(neighbour(rows, 2, 1, 'shen')).toBe(4)
    expect(neighbour(rows, 4, -1, 'shen')).toBe(2)
    expect(neighbour(rows, 4, -1, 'he')).toBeNull()
  })

  it('ends at the ends', () => {
    expect(neighbour(rows, 1, -1, 'shen')).toBeNull()
    expect(neighbour(rows, 5, 1, 'shen')).toBeNull()
  })
})
