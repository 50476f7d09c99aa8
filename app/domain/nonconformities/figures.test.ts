import { describe, expect, it } from 'vitest'
import { type Counted, closingFigures } from './figures'

const TODAY = '2026-11-23'

describe('how nonconformities are closed', () => {
  it('counts those on time among those that are due, and the days of those that are closed', () => {
    const onTheDay = nc('closed', { closedOn: '2026-07-13' })
    const early = nc('closed', { closedOn: '2026-06-03' })
    const late = nc('closed', { closedOn: '2026-07-14' })
    const overdue = nc('implemented')
    const running = nc('issued', { issuedOn: '2026-11-20', verifyDue: '2027-01-19' })
    const dueToday = nc('verified', { verifyDue: TODAY })
    expect(closingFigures([onTheDay, early, late, overdue, running, dueToday], TODAY)).toEqual({
      open: 3,
      closed: 3,
      due: 4,
      onTime: 2,
      rate: 0.5,
      averageDays: (60 + 20 + 61) / 3,
    })
  })

  it('leaves out what was never issued', () => {
    const drafts = [nc('draft', { issuedOn: null, verifyDue: null }), nc('withdrawn', { issuedOn: null, verifyDue: null })]
    expect(closingFigures(drafts, TODAY)).toEqual({ open: 0, closed: 0, due: 0, onTime: 0, rate: null, averageDays: null })
  })

  it('has no rate while none is due and no average while none is closed', () => {
    expect(closingFigures([nc('issued', { verifyDue: '2027-01-01' })], TODAY)).toMatchObject({ rate: null, averageDays: null })
  })

  it('does not call on time what has no day to be held to', () => {
    const old = nc('closed', { issuedOn: null, verifyDue: null, closedOn: '2026-06-01' })
    expect(closingFigures([old], TODAY)).toMatchObject({ due: 1, onTime: 0, rate: 0, averageDays: null })
    expect(closingFigures([nc('issued', { verifyDue: null })], TODAY)).toMatchObject({ due: 0, rate: null })
  })
})

function nc(status: Counted['status'], facts: Partial<Counted> = {}): Counted {
  return { status, issuedOn: '2026-05-14', verifyDue: '2026-07-13', closedOn: null, ...facts }
}
