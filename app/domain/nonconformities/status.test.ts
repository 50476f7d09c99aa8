import { describe, expect, it } from 'vitest'
import { NC_MOVES, NC_STATUSES, type NcStatus } from './status'

const moves: [string, { from: NcStatus[]; to: NcStatus }][] = Object.entries(NC_MOVES)

describe('the life of a nonconformity', () => {
  it('is drafted with the judgement, taken back with it, and issued when the audit finishes', () => {
    expect(
      moves.map(([move, { from, to }]) => `${move.padEnd(10)}  ${from.join(', ')} → ${to}`).join('\n'),
    ).toMatchInlineSnapshot(`
      "draftAgain  withdrawn → draft
      takeBack    draft → withdrawn
      issue       draft → issued"
    `)
  })

  it('has no way back from issued: issued text does not change', () => {
    expect(moves.filter(([, { from }]) => from.includes('issued'))).toEqual([])
  })

  it('cannot be issued from withdrawn: it has to be drafted again first', () => {
    expect(moves.filter(([, { from, to }]) => to === 'issued' && from.includes('withdrawn'))).toEqual([])
  })

  it('reaches every status, the first by being drafted', () => {
    const reached = new Set<NcStatus>(['draft', ...moves.map(([, { to }]) => to)])
    expect(NC_STATUSES.filter((status) => !reached.has(status))).toEqual([])
  })
})
