import { describe, expect, it } from 'vitest'
import { gradeRaised, isRepeated, JUDGEMENTS, judge, keepRecord, needsReason, RECORD_LIMIT } from './judgement'

const underWay = { status: 'under-way' } as const

describe('the judgements', () => {
  it('are eight; two ask for a reason instead of what was seen, two raise a nonconformity', () => {
    const lines = JUDGEMENTS.map((judgement) =>
      [
        judgement.padEnd(14),
        (needsReason(judgement) ? 'reason' : 'what was seen').padEnd(13),
        gradeRaised(judgement) ?? '–',
      ].join('  '),
    )
    expect(lines.join('\n')).toMatchInlineSnapshot(`
      "conforms        what was seen  –
      major           what was seen  major
      minor           what was seen  minor
      observation     what was seen  –
      opportunity     what was seen  –
      good-practice   what was seen  –
      not-applicable  reason         –
      not-audited     reason         –"
    `)
  })

  it('raise nothing while there is none', () => {
    expect(gradeRaised(null)).toBeNull()
  })
})

describe('judging a check', () => {
  it.each(JUDGEMENTS)('is granted for %s with a record, without the blanks around it', (judgement) => {
    expect(judge(underWay, { judgement, record: ' QR-IA-01第2版，林书敏2026-01-12批准\n' })).toEqual({
      ok: true,
      value: { judgement, record: 'QR-IA-01第2版，林书敏2026-01-12批准' },
    })
  })

  it.each(['conforms', 'major', 'minor', 'observation', 'opportunity', 'good-practice'] as const)(
    'is refused for %s without what was seen: a tick alone does not survive a certification audit',
    (judgement) => {
      expect(judge(underWay, { judgement, record: ' \n ' })).toEqual({
        ok: false,
        refusal: { code: 'record-missing', field: 'record' },
      })
    },
  )

  it.each(['not-applicable', 'not-audited'] as const)('is refused for %s without the reason', (judgement) => {
    expect(judge(underWay, { judgement, record: '' })).toEqual({
      ok: false,
      refusal: { code: 'reason-missing', field: 'record' },
    })
  })

  it('takes a record up to its limit, not counting blanks at the ends, and says how long it was beyond', () => {
    expect(judge(underWay, { judgement: 'conforms', record: ` ${'长'.repeat(RECORD_LIMIT)} ` }).ok).toBe(true)
    expect(judge(underWay, { judgement: 'conforms', record: '长'.repeat(RECORD_LIMIT + 1) })).toEqual({
      ok: false,
      refusal: { code: 'text-too-long', field: 'record', params: { limit: 8000, length: 8001 } },
    })
  })

  it.each(['planned', 'finished'] as const)('is refused while the audit is %s, before anything else is looked at', (status) => {
    const refusal = { code: 'audit-not-under-way', params: { status } }
    expect(judge({ status }, { judgement: 'conforms', record: '看了3份报告' })).toEqual({ ok: false, refusal })
    expect(judge({ status }, { judgement: 'not-audited', record: '' })).toEqual({ ok: false, refusal })
  })
})

describe('keeping a record that is half written', () => {
  const open = { audit: underWay, judgement: null } as const

  it('loses no sign of it, blanks at the end included: the person is still typing', () => {
    expect(keepRecord(open, '看了3份 ')).toEqual({ ok: true, value: '看了3份 ' })
  })

  it('takes blanks alone for nothing written', () => {
    expect([keepRecord(open, ''), keepRecord(open, ' \n')]).toEqual([
      { ok: true, value: null },
      { ok: true, value: null },
    ])
  })

  it('ends at the same limit as a judgement', () => {
    expect(keepRecord(open, '长'.repeat(RECORD_LIMIT)).ok).toBe(true)
    expect(keepRecord(open, '长'.repeat(RECORD_LIMIT + 1))).toEqual({
      ok: false,
      refusal: { code: 'text-too-long', field: 'record', params: { limit: 8000, length: 8001 } },
    })
  })

  it.each(['planned', 'finished'] as const)('is refused while the audit is %s', (status) => {
    expect(keepRecord({ audit: { status }, judgement: null }, '看了3份')).toEqual({
      ok: false,
      refusal: { code: 'audit-not-under-way', params: { status } },
    })
  })

  it('lets a judged row change its words but not lose them: what is judged says what was seen', () => {
    const judged = { audit: underWay, judgement: 'conforms' } as const
    expect(keepRecord(judged, ' 看了5份 ')).toEqual({ ok: true, value: '看了5份' })
    expect(keepRecord(judged, ' ')).toEqual({ ok: false, refusal: { code: 'record-missing', field: 'record' } })
    expect(keepRecord({ audit: underWay, judgement: 'not-applicable' }, '')).toMatchObject({
      refusal: { code: 'reason-missing' },
    })
  })
})

describe('the same judgement again', () => {
  const stored = { judgement: 'minor', record: '缺3月的记录' } as const

  it('says nothing new', () => {
    expect(isRepeated(stored, { judgement: 'minor', record: ' 缺3月的记录\n' })).toBe(true)
    expect(isRepeated({ judgement: null, record: null }, { judgement: null, record: '' })).toBe(true)
  })

  it('is another one with another word or another grade', () => {
    expect(isRepeated(stored, { judgement: 'minor', record: '缺4月的记录' })).toBe(false)
    expect(isRepeated(stored, { judgement: 'major', record: '缺3月的记录' })).toBe(false)
  })
})
