import { describe, expect, it } from 'vitest'
import { DEFAULT_DEADLINES, dueDays } from './deadlines'
import { NC_STATUSES } from './status'
import { blocking, dueNow, stageOf, verifiableFrom } from './waiting'

const due = dueDays(DEFAULT_DEADLINES.minor, '2026-11-10')
const standing = { due, implementedOn: null, wait: 30 }

describe('who a nonconformity waits for', () => {
  it('follows from where it stands', () => {
    const table = NC_STATUSES.map((status) => {
      const next = stageOf(status)
      return `${status.padEnd(16)}${next ? `${next.waitsFor}, ${next.stage}` : '–'}`
    })
    expect(table.join('\n')).toMatchInlineSnapshot(`
      "draft           –
      withdrawn       –
      issued          department, acknowledge
      acknowledged    department, correct
      correction-done department, plan
      cause-analysed  department, plan
      action-planned  action-owners, implement
      implemented     verifier, verify
      verified        quality-manager, verify
      closed          –"
    `)
  })

  it('is counted in days since it came there, and in days past its due day', () => {
    const nonconformity = { status: 'cause-analysed', dueOn: '2026-11-20', since: '2026-11-19' } as const
    expect(blocking(nonconformity, '2026-11-23')).toEqual({
      waitsFor: 'department',
      stage: 'plan',
      dueOn: '2026-11-20',
      days: 4,
      late: 3,
    })
    expect(blocking(nonconformity, '2026-11-20')).toMatchObject({ days: 1, late: 0 })
  })

  it('is nobody for a draft, a withdrawn and a closed one', () => {
    for (const status of ['draft', 'withdrawn', 'closed'] as const)
      expect(blocking({ status, dueOn: null, since: null }, '2026-11-23')).toBeNull()
  })
})

describe('the day that counts', () => {
  it('is that of the stage it is at', () => {
    expect(dueNow({ ...standing, status: 'issued' })).toBe('2026-11-12')
    expect(dueNow({ ...standing, status: 'correction-done' })).toBe('2026-11-20')
    expect(dueNow({ ...standing, status: 'closed' })).toBeNull()
  })

  it('of verification is never before the action has worked for the waiting time', () => {
    expect(dueNow({ ...standing, status: 'implemented', implementedOn: '2026-12-01' })).toBe('2027-01-09')
    expect(dueNow({ ...standing, status: 'implemented', implementedOn: '2026-12-20' })).toBe('2027-01-19')
    expect(verifiableFrom('2026-12-20', 30)).toBe('2027-01-19')
  })

  it('of closing is that of verification', () => {
    expect(dueNow({ ...standing, status: 'verified', implementedOn: '2026-12-01' })).toBe('2027-01-09')
  })
})
