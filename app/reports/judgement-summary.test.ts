import { describe, expect, it } from 'vitest'
import { JUDGEMENTS, type Judgement } from '~/domain/audits/judgement'
import { judgementSummary } from './judgement-summary'

/** 'conforms minor:NC-2026-06 -' : judgements, with the nonconformity after a colon; - is not judged yet. */
function rows(text: string) {
  return text.split(' ').map((word) => {
    const [judgement = '', nonconformity = null] = word.split(':')
    return { judgement: judgement === '-' ? null : (judgement as Judgement), nonconformity }
  })
}

describe('the summary of a checklist', () => {
  it('counts what was found, names what was not in one phrase, and lists the nonconformities', () => {
    const found = rows('conforms conforms minor:NC-2026-06 minor:NC-2026-07 observation opportunity good-practice')
    expect(judgementSummary(found, 'zh-CN')).toBe(
      '共检查7项：符合2项，一般不符合2项，观察项1项，改进机会1项，亮点1项；严重不符合、不适用、未审核均无。不符合见NC-2026-06、NC-2026-07。',
    )
    expect(judgementSummary(found, 'en')).toBe(
      '7 checks. Conforms 2, Minor 2, Observation 1, Opportunity 1, Good practice 1; none: Major, Not applicable, Not audited. Nonconformity reports: NC-2026-06, NC-2026-07.',
    )
  })

  it('names a single judgement that did not occur without "all"', () => {
    const all = JUDGEMENTS.filter((judgement) => judgement !== 'not-audited').map((judgement) => ({
      judgement,
      nonconformity: null,
    }))
    expect(judgementSummary(all, 'zh-CN')).toContain('；无未审核。')
  })

  it('needs no such phrase when every judgement occurred', () => {
    const all = JUDGEMENTS.map((judgement) => ({ judgement, nonconformity: null }))
    expect(judgementSummary(all, 'zh-CN')).toContain('未审核1项。')
  })

  it('says how many checks are still open', () => {
    expect(judgementSummary(rows('conforms - -'), 'zh-CN')).toMatch(/^共3项，尚有2项未判定：符合1项；/)
    expect(judgementSummary(rows('conforms - -'), 'en')).toMatch(/^3 checks, 2 not yet judged\. Conforms 1; none: /)
    expect(judgementSummary(rows('- -'), 'zh-CN')).toBe('共2项，均未判定。')
    expect(judgementSummary(rows('- -'), 'en')).toBe('Checks: 2, none judged yet.')
  })

  it('names a nonconformity of two checks once, and says when one has no number', () => {
    expect(judgementSummary(rows('minor:NC-2026-06 minor:NC-2026-06 major'), 'zh-CN')).toMatch(
      /不符合见NC-2026-06。有1项不符合尚未编号。$/,
    )
    expect(judgementSummary(rows('minor:NC-2026-06 minor:NC-2026-06 major'), 'en')).toMatch(
      / Nonconformity report: NC-2026-06\. 1 nonconformity has no number yet\.$/,
    )
  })
})
