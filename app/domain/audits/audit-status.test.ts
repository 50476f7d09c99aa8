import { describe, expect, it } from 'vitest'
import { AUDIT_MOVES, AUDIT_STATUSES, type AuditMove, moveAudit } from './audit-status'

const moves = Object.keys(AUDIT_MOVES) as AuditMove[]

describe('an audit', () => {
  it('is planned, then started, then finished', () => {
    expect(
      moves.map((move) => `${move.padEnd(6)}  ${AUDIT_MOVES[move].from.join(', ')} → ${AUDIT_MOVES[move].to}`).join('\n'),
    ).toMatchInlineSnapshot(`
      "start   planned → under-way
      finish  under-way → finished"
    `)
  })

  it('makes each move from its own status alone, and says from which it was tried', () => {
    const answers = moves.flatMap((move) =>
      AUDIT_STATUSES.map((status) => {
        const outcome = moveAudit(status, move)
        return `${move} ${status}: ${outcome.ok ? outcome.value : `${outcome.refusal.code} ${JSON.stringify(outcome.refusal.params)}`}`
      }),
    )
    expect(answers.join('\n')).toMatchInlineSnapshot(`
      "start planned: under-way
      start under-way: audit-cannot-start {"status":"under-way"}
      start finished: audit-cannot-start {"status":"finished"}
      finish planned: audit-cannot-finish {"status":"planned"}
      finish under-way: finished
      finish finished: audit-cannot-finish {"status":"finished"}"
    `)
  })
})
