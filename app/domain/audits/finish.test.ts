import { describe, expect, it } from 'vitest'
import type { DraftParts } from '../nonconformities/draft'
import { finishAudit } from './finish'

const underWay = { status: 'under-way' } as const
const judged = [
  { position: 1, judgement: 'conforms' },
  { position: 2, judgement: 'minor' },
  { position: 3, judgement: 'not-audited' },
] as const
const whole: DraftParts & { number: string } = {
  number: 'NC-2026-07',
  requirement: '要求',
  fact: '事实',
  evidence: '证据',
  grade: 'minor',
}

describe('finishing an audit', () => {
  it('is granted when every row is judged and every nonconformity has its four parts', () => {
    expect(finishAudit(underWay, judged, [whole])).toEqual({ ok: true, value: 'finished' })
  })

  it('is granted without a nonconformity: a clean audit is finished too', () => {
    expect(finishAudit(underWay, judged, [])).toEqual({ ok: true, value: 'finished' })
  })

  it('is refused while a row is not judged; it says how many and names the first', () => {
    const rows = [judged[0], { position: 2, judgement: null }, judged[2], { position: 4, judgement: null }]
    expect(finishAudit(underWay, rows, [whole])).toEqual({
      ok: false,
      refusal: { code: 'rows-not-judged', params: { count: 2, first: 2 } },
    })
  })

  it('is refused while a nonconformity lacks a part; it names the first such and what it lacks', () => {
    const drafts = [whole, { ...whole, number: 'NC-2026-08', fact: ' ' }, { ...whole, number: 'NC-2026-09', evidence: '' }]
    expect(finishAudit(underWay, judged, drafts)).toEqual({
      ok: false,
      refusal: { code: 'nonconformity-incomplete', params: { number: 'NC-2026-08', parts: 'fact' } },
    })
    expect(finishAudit(underWay, judged, [{ ...whole, fact: '', grade: null }])).toMatchObject({
      refusal: { params: { parts: 'fact grade' } },
    })
  })

  it('asks for the rows before the nonconformities, as the lead works through them', () => {
    const outcome = finishAudit(underWay, [{ position: 1, judgement: null }], [{ ...whole, fact: '' }])
    expect(outcome).toMatchObject({ refusal: { code: 'rows-not-judged' } })
  })

  it.each(['planned', 'finished'] as const)('is refused when the audit is %s, whatever its rows say', (status) => {
    const refusal = { code: 'audit-cannot-finish', params: { status } }
    expect(finishAudit({ status }, judged, [whole])).toEqual({ ok: false, refusal })
    expect(finishAudit({ status }, [{ position: 1, judgement: null }], [])).toEqual({ ok: false, refusal })
  })
})
