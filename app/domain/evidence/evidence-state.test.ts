import { describe, expect, it } from 'vitest'
import { REASON_LIMIT } from '../shared/text-length'
import { EVIDENCE_MOVES, review, SHOWN_STATES, STORED_STATES, shownState, stateAfterWithdrawal, withdraw } from './evidence-state'

const 林书敏 = { id: 'lin-shumin' }
const 罗春燕 = { id: 'luo-chunyan', headsDepartment: false }
const 韩伟东 = { id: 'han-weidong', headsDepartment: true }
const waiting = { submittedBy: 罗春燕.id, state: 'submitted' } as const

describe('a piece of evidence', () => {
  it('is moved by handing in, accepting and sending back; a newer version may always follow', () => {
    const lines = Object.entries(EVIDENCE_MOVES).map(([move, { from, to }]) => `${move.padEnd(8)}  ${from.join(', ')} → ${to}`)
    expect(lines.join('\n')).toMatchInlineSnapshot(`
      "handIn    missing, submitted, accepted, returned → submitted
      accept    submitted → accepted
      sendBack  submitted → returned"
    `)
  })

  it('can be handed in from every state, so that nobody waits for permission to mend something', () => {
    expect(EVIDENCE_MOVES.handIn.from).toEqual([...STORED_STATES])
  })

  it('is shown in the stored words and one more: expired', () => {
    expect([...SHOWN_STATES].sort()).toEqual([...STORED_STATES, 'expired'].sort())
  })
})

describe('the state people see', () => {
  const accepted = { state: 'accepted', validUntil: '2026-11-23' } as const

  it('is accepted while it is valid and on the very day its validity ends', () => {
    expect([shownState(accepted, '2026-11-22'), shownState(accepted, '2026-11-23')]).toEqual(['accepted', 'accepted'])
  })

  it('is expired from the next day on', () => {
    expect([shownState(accepted, '2026-11-24'), shownState(accepted, '2027-01-01')]).toEqual(['expired', 'expired'])
  })

  it('never expires when it lasts', () => {
    expect(shownState({ state: 'accepted', validUntil: null }, '2099-12-31')).toBe('accepted')
  })

  it('is what is stored as long as it is not accepted: what nobody accepted cannot run out', () => {
    const shown = STORED_STATES.map((state) => shownState({ state, validUntil: '2026-01-01' }, '2026-11-23'))
    expect(shown).toEqual(['missing', 'submitted', 'expired', 'returned'])
  })
})

describe('reviewing a submission', () => {
  it('accepts it', () => {
    expect(review(waiting, 林书敏, { accepted: true })).toEqual({ ok: true, value: { state: 'accepted' } })
  })

  it('sends it back with a reason, without the blanks around it', () => {
    expect(review(waiting, 林书敏, { accepted: false, reason: ' 缺2026年3月的记录\n' })).toEqual({
      ok: true,
      value: { state: 'returned', reason: '缺2026年3月的记录' },
    })
  })

  it.each(['', '   ', '\n\t'])('does not send it back without a reason (%j)', (reason) => {
    expect(review(waiting, 林书敏, { accepted: false, reason })).toEqual({
      ok: false,
      refusal: { code: 'reason-missing', field: 'reason' },
    })
  })

  it('takes a reason up to its limit, and says how long it was beyond', () => {
    expect(review(waiting, 林书敏, { accepted: false, reason: '长'.repeat(REASON_LIMIT) }).ok).toBe(true)
    expect(review(waiting, 林书敏, { accepted: false, reason: '长'.repeat(REASON_LIMIT + 1) })).toEqual({
      ok: false,
      refusal: { code: 'text-too-long', field: 'reason', params: { limit: 1000, length: 1001 } },
    })
  })

  it('needs four eyes: who handed it in neither accepts it nor sends it back', () => {
    const own = { ok: false, refusal: { code: 'own-evidence' } }
    expect(review({ ...waiting, submittedBy: 林书敏.id }, 林书敏, { accepted: true })).toEqual(own)
    expect(review({ ...waiting, submittedBy: 林书敏.id }, 林书敏, { accepted: false, reason: '缺一页' })).toEqual(own)
  })

  it.each(['missing', 'accepted', 'returned'] as const)(
    'finds nothing to decide when it is %s, whatever the decision',
    (state) => {
      const nothing = { ok: false, refusal: { code: 'evidence-not-waiting' } }
      expect(review({ ...waiting, state }, 林书敏, { accepted: true })).toEqual(nothing)
      expect(review({ ...waiting, state }, 林书敏, { accepted: false, reason: '缺一页' })).toEqual(nothing)
    },
  )
})

describe('taking a submission back', () => {
  it('is for the one who handed it in', () => {
    expect(withdraw(waiting, 罗春燕)).toEqual({ ok: true, value: null })
  })

  it('is for the head of the department too', () => {
    expect(withdraw(waiting, 韩伟东)).toEqual({ ok: true, value: null })
  })

  it('is not for a colleague', () => {
    expect(withdraw({ ...waiting, submittedBy: 'zhao-min' }, 罗春燕)).toEqual({
      ok: false,
      refusal: { code: 'not-your-submission' },
    })
  })

  it.each(['missing', 'accepted', 'returned'] as const)('is too late for everybody once it is %s', (state) => {
    const late = { ok: false, refusal: { code: 'evidence-not-waiting' } }
    expect([withdraw({ ...waiting, state }, 罗春燕), withdraw({ ...waiting, state }, 韩伟东)]).toEqual([late, late])
  })

  it('leaves the outcome of the submission before it', () => {
    expect(stateAfterWithdrawal([{ outcome: 'accepted' }, { outcome: 'returned' }])).toBe('returned')
    expect(stateAfterWithdrawal([{ outcome: 'returned' }, { outcome: 'accepted' }])).toBe('accepted')
  })

  it('leaves nothing handed in where it was the first', () => {
    expect(stateAfterWithdrawal([])).toBe('missing')
  })
})
