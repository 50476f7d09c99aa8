import { describe, expect, it } from 'vitest'
import { JUDGEMENTS } from './judgement'
import { summarise } from './summary'

describe('the summary of a checklist', () => {
  it('counts the rows of each judgement; a row without one is in the total alone', () => {
    const rows = (['conforms', 'minor', null, 'conforms', 'not-audited', null] as const).map((judgement) => ({ judgement }))
    expect(summarise(rows)).toEqual({
      total: 6,
      judged: 4,
      counts: {
        conforms: 2,
        major: 0,
        minor: 1,
        observation: 0,
        opportunity: 0,
        'good-practice': 0,
        'not-applicable': 0,
        'not-audited': 1,
      },
    })
  })

  it('counts 不适用 and 未审核 as judged', () => {
    expect(summarise([{ judgement: 'not-applicable' }, { judgement: 'not-audited' }])).toMatchObject({ total: 2, judged: 2 })
  })

  it('names every judgement, in the order people know, even where none was made', () => {
    const summary = summarise([])
    expect(summary).toMatchObject({ total: 0, judged: 0 })
    expect(Object.keys(summary.counts)).toEqual([...JUDGEMENTS])
    expect(Object.values(summary.counts).every((count) => count === 0)).toBe(true)
  })
})
