import { describe, expect, it } from 'vitest'
import { auditFilter, auditsAddress, auditsExcelAddress } from './list-address'

const none = { year: null, status: null, department: null, edition: null }

describe('the address of the list', () => {
  it('names what it is narrowed to and nothing else', () => {
    expect(auditsAddress(none)).toBe('/audits')
    const filter = { ...none, year: '2026', status: 'under-way' as const }
    expect(auditsAddress(filter)).toBe('/audits?year=2026&status=under-way')
    expect(auditsAddress(filter, 'IA-2026-02')).toBe('/audits?year=2026&status=under-way&before=IA-2026-02')
    expect(auditsExcelAddress({ ...none, department: 'quality' }, 'en')).toBe('/audits.xlsx?department=quality&lang=en')
  })

  it('is read back as it was written', () => {
    const filter = { year: '2026', status: 'finished' as const, department: 'quality', edition: 'iso-9001-2015' }
    expect(auditFilter(new URL(auditsAddress(filter), 'http://localhost').searchParams)).toEqual(filter)
  })

  it('leaves out what is no year and no status', () => {
    expect(auditFilter(new URLSearchParams('year=20x6&status=lost&department=&edition='))).toEqual(none)
  })
})
