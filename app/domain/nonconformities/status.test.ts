import { describe, expect, it } from 'vitest'
import { isIssued, moveNonconformity, NC_MOVES, NC_STATUSES, type NcMove, OPEN_STATUSES } from './status'

const moves = Object.keys(NC_MOVES) as NcMove[]

describe('a nonconformity', () => {
  it('moves as the table says, and in no other way', () => {
    const table = NC_STATUSES.map((status) => {
      const possible = moves.flatMap((move) => {
        const moved = moveNonconformity({ number: 'NC-2026-01', status }, move)
        return moved.ok ? [`${move} → ${moved.value}`] : []
      })
      return `${status.padEnd(16)}${possible.join(', ')}`.trimEnd()
    })
    expect(table.join('\n')).toMatchInlineSnapshot(`
      "draft           takeBack → withdrawn, issue → issued
      withdrawn       draftAgain → draft
      issued          acknowledge → acknowledged
      acknowledged    correct → correction-done
      correction-done findCause → cause-analysed
      cause-analysed  findCause → cause-analysed, planAction → action-planned
      action-planned  implement → implemented
      implemented     verify → verified, refuse → cause-analysed
      verified        close → closed
      closed"
    `)
  })

  it('says where it stands and what was tried when a move is not possible', () => {
    expect(moveNonconformity({ number: 'NC-2026-07', status: 'issued' }, 'close')).toEqual({
      ok: false,
      refusal: { code: 'nonconformity-cannot-move', params: { number: 'NC-2026-07', standing: 'issued', move: 'close' } },
    })
  })

  it('is open from its issue until it is closed', () => {
    expect(NC_STATUSES.filter((status) => !(OPEN_STATUSES as readonly string[]).includes(status))).toEqual([
      'draft',
      'withdrawn',
      'closed',
    ])
  })

  it('is read by the department from its issue on', () => {
    expect(NC_STATUSES.filter((status) => !isIssued(status))).toEqual(['draft', 'withdrawn'])
  })
})
