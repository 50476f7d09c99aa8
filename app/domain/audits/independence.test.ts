import { describe, expect, it } from 'vitest'
import { assignAuditor, judgeIndependently } from './independence'

const 沈嘉禾 = { id: 'shen-jiahe', name: '沈嘉禾', department: 'rd', overrideReason: null }
const 罗春燕 = { id: 'luo-chunyan', name: '罗春燕', department: 'quality', overrideReason: null }
const reason = '计量只有她懂，管理者代表2026-11-02批准'

describe('assigning an auditor', () => {
  it('is granted for somebody from another department', () => {
    expect(assignAuditor(沈嘉禾, ['quality', 'customer-service'])).toEqual({ ok: true, value: 沈嘉禾 })
  })

  it('is refused for somebody from a department that is audited, and names both', () => {
    expect(assignAuditor(罗春燕, ['customer-service', 'quality'])).toEqual({
      ok: false,
      refusal: { code: 'auditor-not-independent', field: 'team', params: { name: '罗春燕', department: 'quality' } },
    })
  })

  it('is granted all the same when the quality manager gives a reason, which is kept for the report', () => {
    expect(assignAuditor({ ...罗春燕, overrideReason: ` ${reason} ` }, ['quality'])).toEqual({
      ok: true,
      value: { ...罗春燕, overrideReason: reason },
    })
  })

  it.each(['', '   ', '\n'])('takes blanks for no reason (%j)', (blank) => {
    expect(assignAuditor({ ...罗春燕, overrideReason: blank }, ['quality'])).toMatchObject({
      refusal: { code: 'auditor-not-independent' },
    })
  })

  it('drops a reason nobody needed, so that the report prints no exception that was none', () => {
    expect(assignAuditor({ ...沈嘉禾, overrideReason: reason }, ['quality'])).toEqual({ ok: true, value: 沈嘉禾 })
  })

  it('is granted for somebody of no department, such as an auditor from outside', () => {
    const outside = { ...沈嘉禾, department: null }
    expect(assignAuditor(outside, ['quality'])).toEqual({ ok: true, value: outside })
  })
})

describe('judging a row', () => {
  const row = { departments: ['quality'], handedInBy: ['han-weidong'] }

  it('is for an auditor from elsewhere who handed in nothing of it', () => {
    expect(judgeIndependently(沈嘉禾, row)).toEqual({ ok: true, value: null })
  })

  it('is not for somebody who came to the audited department while the audit ran', () => {
    expect(judgeIndependently({ ...沈嘉禾, department: 'quality' }, row)).toEqual({
      ok: false,
      refusal: { code: 'auditor-not-independent', params: { name: '沈嘉禾', department: 'quality' } },
    })
  })

  it('is not for the one who handed in evidence the row rests on, wherever they work', () => {
    const handedIn = { departments: ['quality'], handedInBy: ['han-weidong', 沈嘉禾.id] }
    const refusal = { code: 'auditor-handed-in', params: { name: '沈嘉禾' } }
    expect(judgeIndependently(沈嘉禾, handedIn)).toEqual({ ok: false, refusal })
    expect(judgeIndependently({ ...沈嘉禾, department: null }, handedIn)).toEqual({ ok: false, refusal })
  })

  it('is for a member of the department too where the exception stands, evidence of their own included', () => {
    const excepted = { ...罗春燕, overrideReason: reason }
    expect(judgeIndependently(excepted, row)).toEqual({ ok: true, value: null })
    expect(judgeIndependently(excepted, { ...row, handedInBy: [罗春燕.id] })).toEqual({ ok: true, value: null })
  })

  it.each(['', '   '])('takes blanks for no exception (%j)', (blank) => {
    expect(judgeIndependently({ ...罗春燕, overrideReason: blank }, row)).toMatchObject({
      refusal: { code: 'auditor-not-independent' },
    })
  })
})
