import { describe, expect, it } from 'vitest'
import { PART_LIMIT } from './draft'
import { mayClose, mayVerify, verify, whoAnswered } from './verification'

const refusal = (code: string, more: object = {}) => ({ ok: false, refusal: { code, ...more } })

describe('who verifies', () => {
  const answered = { department: 'production', owners: ['luo'], answeredBy: ['jiang'] }
  const he = { id: 'he', name: '贺明远', department: 'equipment' }

  it('is neither owner nor of the department nor somebody who wrote the answer', () => {
    expect(mayVerify(he, answered)).toMatchObject({ ok: true })
    expect(mayVerify({ ...he, department: null }, answered)).toMatchObject({ ok: true })
    expect(mayVerify({ ...he, id: 'luo' }, answered)).toEqual(refusal('verifier-owns-action', { params: { name: '贺明远' } }))
    expect(mayVerify({ ...he, department: 'production' }, answered)).toEqual(
      refusal('verifier-of-department', { params: { name: '贺明远', department: 'production' } }),
    )
    expect(mayVerify({ ...he, id: 'jiang' }, answered)).toEqual(refusal('verifier-answered', { params: { name: '贺明远' } }))
  })
})

describe('who answered', () => {
  it('is whoever corrected, analysed, planned or did, in whichever round; owners are named apart', () => {
    const by = (id: string) => ({ id })
    expect(
      whoAnswered({
        department: 'production',
        correctedBy: by('jiang'),
        rounds: [
          { analysedBy: by('pan'), plannedBy: by('pan') },
          { analysedBy: null, plannedBy: undefined },
        ],
        actions: [
          { owner: by('luo'), doneBy: by('jiang') },
          { owner: by('ding'), doneBy: null },
        ],
      }),
    ).toEqual({ department: 'production', owners: ['luo', 'ding'], answeredBy: ['jiang', 'pan', 'pan', 'jiang'] })
  })
})

describe('a verification', () => {
  const seen = { method: ' 抽10份 ', result: ' 都是新版 ', effective: true }
  const when = { today: '2026-12-30', from: '2026-12-30' }

  it('says how and what was found', () => {
    expect(verify(seen, when)).toEqual({ ok: true, value: { method: '抽10份', result: '都是新版', effective: true } })
    expect(verify({ ...seen, method: '' }, when)).toMatchObject(refusal('verification-method-missing', { field: 'method' }))
    expect(verify({ ...seen, result: ' ' }, when)).toMatchObject(refusal('verification-result-missing', { field: 'result' }))
    expect(verify({ ...seen, result: '长'.repeat(PART_LIMIT + 1) }, when)).toMatchObject(refusal('text-too-long'))
  })

  it('calls an action effective only after the waiting time, and not effective at once', () => {
    const early = { today: '2026-12-29', from: '2026-12-30' }
    expect(verify(seen, early)).toEqual(refusal('verification-too-early', { params: { day: '2026-12-30' } }))
    expect(verify({ ...seen, effective: false }, early)).toMatchObject({ ok: true })
  })
})

describe('who closes', () => {
  const finder = { id: 'shen', name: '沈嘉禾' }

  it('is not the finder alone: somebody else verified it, or somebody else closes it', () => {
    expect(mayClose(finder, { raisedBy: 'shen', verifiedBy: 'shen' })).toEqual(
      refusal('finder-closes-alone', { params: { name: '沈嘉禾' } }),
    )
    expect(mayClose(finder, { raisedBy: 'shen', verifiedBy: 'he' })).toMatchObject({ ok: true })
    expect(mayClose(finder, { raisedBy: 'he', verifiedBy: 'shen' })).toMatchObject({ ok: true })
  })
})
