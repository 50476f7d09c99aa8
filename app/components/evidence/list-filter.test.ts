import { describe, expect, it } from 'vitest'
import { keeps, listAddress, readFilter, rowNamedBy } from './list-filter'

const ALL = { state: null, owner: null }
const row = { visible: true, late: false, owner: { id: 'luo', name: '罗春燕' }, state: 'missing' as const }

describe('the filter of an evidence list', () => {
  it('is read from the address and written back the same', () => {
    const filter = readFilter(new URLSearchParams('state=returned&owner=luo'))
    expect(filter).toEqual({ state: 'returned', owner: 'luo' })
    expect(listAddress('quality', filter)).toBe('/departments/quality/evidence?state=returned&owner=luo')
    expect(listAddress('quality', ALL)).toBe('/departments/quality/evidence')
  })

  it('leaves aside a state it does not know', () => {
    expect(readFilter(new URLSearchParams('state=lost'))).toEqual(ALL)
  })

  it('keeps every row when nothing is asked for, also those whose state is not shown', () => {
    expect(keeps(ALL, { ...row, visible: false, state: null, owner: null })).toBe(true)
  })

  it('never tells by filtering what it does not show', () => {
    const hidden = { ...row, visible: false, state: null, owner: null }
    expect(keeps({ state: 'open', owner: null }, hidden)).toBe(false)
    expect(keeps({ state: null, owner: 'nobody' }, hidden)).toBe(false)
  })

  it('counts everything but accepted as open, and finds what is late', () => {
    expect(keeps({ state: 'open', owner: null }, { ...row, state: 'submitted' })).toBe(true)
    expect(keeps({ state: 'open', owner: null }, { ...row, state: 'accepted' })).toBe(false)
    expect(keeps({ state: 'late', owner: null }, { ...row, late: true })).toBe(true)
    expect(keeps({ state: 'late', owner: null }, row)).toBe(false)
  })

  it('finds what belongs to one person, and what belongs to nobody', () => {
    expect(keeps({ state: null, owner: 'luo' }, row)).toBe(true)
    expect(keeps({ state: null, owner: 'nobody' }, row)).toBe(false)
    expect(keeps({ state: 'missing', owner: 'nobody' }, { ...row, owner: null })).toBe(true)
  })
})

describe('a file that says which row it is for', () => {
  const rows = [{ code: 'QE-1' }, { code: 'QE-12' }, { code: 'MET-02' }]

  it('is found by the number in its name, in whatever case', () => {
    expect(rowNamedBy('met-02 校准证书.pdf', rows)).toEqual({ code: 'MET-02' })
    expect(rowNamedBy('PFMEA_QE-1.xlsx', rows)).toEqual({ code: 'QE-1' })
    expect(rowNamedBy('QE-12.xlsx', rows)).toEqual({ code: 'QE-12' })
  })

  it('is not guessed at', () => {
    expect(rowNamedBy('校准证书.pdf', rows)).toBeNull()
    expect(rowNamedBy('AMET-02.pdf', rows)).toBeNull()
    expect(rowNamedBy('QE-1 与 MET-02.pdf', rows)).toBeNull()
  })
})
