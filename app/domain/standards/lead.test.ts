import { describe, expect, it } from 'vitest'
import { mayLead } from './lead'

describe('which check leads when several standards ask the same', () => {
  it('is the one whose letter comes first in the order Q, I, E, H, V', () => {
    expect(mayLead('Q', 'E')).toBe(true)
    expect(mayLead('I', 'H')).toBe(true)
    expect(mayLead('E', 'Q')).toBe(false)
    expect(mayLead('H', 'I')).toBe(false)
  })

  it('may be either of two editions with one letter', () => {
    expect(mayLead('Q', 'Q')).toBe(true)
  })

  it("comes before an organisation's own letter, which is last", () => {
    expect(mayLead('V', 'X')).toBe(true)
    expect(mayLead('X', 'V')).toBe(false)
  })
})
