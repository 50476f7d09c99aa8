import { describe, expect, it } from 'vitest'
import { holderOf, type ProgressRow, progressOf } from './progress'

describe('how far an auditor is', () => {
  it('counts what they judged and what of theirs is open, once rows are shared out', () => {
    const rows = [judged(1, 'shen', '01'), judged(2, 'qiu', '02'), open(3, 'shen'), open(4, 'qiu'), open(5, null)]
    expect(progressOf(rows, 'shen')).toMatchObject({ judged: 1, total: 2, last: { position: 1 }, next: { position: 3 } })
    expect(progressOf(rows, 'he')).toMatchObject({ judged: 0, total: 0, last: null, next: { position: 5 } })
  })

  it('has no total where the rows are the team’s, and goes on after the last judged', () => {
    const rows = [open(1, null), judged(2, 'shen', '03'), judged(3, 'shen', '02'), open(4, null)]
    expect(progressOf(rows, 'shen')).toMatchObject({ judged: 2, total: null, last: { position: 2 }, next: { position: 4 } })
    expect(progressOf(rows, 'qiu')).toMatchObject({ judged: 0, total: null, last: null, next: { position: 1 } })
  })

  it('begins again from the top, and with the team’s rows when their own are done', () => {
    const rows = [open(1, 'shen'), judged(2, 'shen', '01'), judged(3, 'qiu', '02'), open(4, null)]
    expect(progressOf(rows, 'shen').next).toMatchObject({ position: 1 })
    expect(progressOf(rows, 'qiu').next).toMatchObject({ position: 4 })
  })

  it('counts a row for its judge, whoever it was given to', () => {
    const rows = [{ ...judged(1, 'qiu', '01'), assignedTo: 'shen' }]
    expect(rows.map(holderOf)).toEqual(['qiu'])
    expect(progressOf(rows, 'shen')).toEqual({ judged: 0, total: 0, last: null, next: null })
    expect(progressOf(rows, 'qiu')).toMatchObject({ judged: 1, total: 1, next: null })
  })

  it('takes the later of two judged at one moment as the last', () => {
    expect(progressOf([judged(1, 'shen', '01'), judged(2, 'shen', '01')], 'shen').last).toMatchObject({ position: 2 })
  })
})

it('an open row is whose it was given to', () => {
  expect([open(1, 'shen'), open(2, null)].map(holderOf)).toEqual(['shen', null])
})

function judged(position: number, judgedBy: string, at: string): ProgressRow {
  return { position, judgedBy, judgedAt: at, assignedTo: null }
}

function open(position: number, assignedTo: string | null): ProgressRow {
  return { position, judgedBy: null, judgedAt: null, assignedTo }
}
