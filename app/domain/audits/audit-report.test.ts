import { describe, expect, it } from 'vitest'
import type { Role } from '../people/roles'
import { issueReport, REPORT_LIMIT, REPORT_PARTS, type ReportWords, reportAccess, writeReport } from './audit-report'

const words = (some: Partial<ReportWords> = {}): ReportWords => ({
  ...(Object.fromEntries(REPORT_PARTS.map((part) => [part, ''])) as ReportWords),
  ...some,
})

describe('the words of an audit report', () => {
  it('are stored trimmed, and may be left unfinished', () => {
    expect(writeReport({ number: 'IA-2026-01', issued: false }, words({ conclusion: ' 符合 ' }))).toEqual({
      ok: true,
      value: words({ conclusion: '符合' }),
    })
  })

  it('have an end, said in their own field', () => {
    const endless = words({ scope: '长'.repeat(REPORT_LIMIT + 1) })
    expect(writeReport({ number: 'IA-2026-01', issued: false }, endless)).toMatchObject({
      refusal: { code: 'text-too-long', field: 'scope' },
    })
  })

  it('do not change once it is issued', () => {
    expect(writeReport({ number: 'IA-2026-01', issued: true }, words())).toMatchObject({
      refusal: { code: 'report-issued-already', params: { number: 'IA-2026-01' } },
    })
  })
})

describe('issuing a report', () => {
  const audit = { number: 'IA-2026-01', status: 'finished' } as const
  const report = { conclusion: '符合', writtenBy: 'shen', issued: false }
  const lin = { id: 'lin', name: '林书敏' }

  it('is for somebody other than its writer, once the audit is finished and there is a conclusion', () => {
    expect(issueReport(audit, report, lin)).toMatchObject({ ok: true })
  })

  it.each([
    ['before the audit is finished', { ...audit, status: 'under-way' } as const, report, lin, 'report-before-finish'],
    ['a second time', audit, { ...report, issued: true }, lin, 'report-issued-already'],
    ['without a conclusion', audit, { ...report, conclusion: ' ' }, lin, 'report-without-conclusion'],
    ['before anybody has written', audit, null, lin, 'report-without-conclusion'],
    ['by the one who wrote it last', audit, report, { id: 'shen', name: '沈嘉禾' }, 'report-writer-issues'],
  ])('is refused %s', (_, of, text, issuer, code) => {
    expect(issueReport(of, text, issuer)).toMatchObject({ ok: false, refusal: { code } })
  })
})

describe('who may do what with a report', () => {
  const audit = { status: 'finished', departments: ['quality'], lead: 'shen', team: ['shen', 'he'] } as const
  const as = (id: string, role: Role, department: string | null) => ({ id, name: id, roles: [role], department })
  const access = (actor: ReturnType<typeof as>, issued = false, of: Parameters<typeof reportAccess>[1] = audit) => {
    const { read, write, issue } = reportAccess(actor, of, issued)
    return [read && 'read', write && 'write', issue && 'issue'].filter(Boolean).join(' ')
  }

  it.each([
    ['the lead', as('shen', 'auditor', 'rd'), 'read write', 'read'],
    ['another auditor of the team', as('he', 'auditor', 'equipment'), 'read', 'read'],
    ['an auditor of another audit', as('qiu', 'auditor', 'hr'), '', ''],
    ['the quality manager', as('lin', 'quality-manager', 'management'), 'read write issue', 'read'],
    ['management', as('gu', 'management', 'management'), 'read issue', 'read'],
    ['the head of an audited department', as('han', 'department-head', 'quality'), '', 'read'],
    ['the head of another department', as('jiang', 'department-head', 'warehouse'), '', ''],
    ['the administrator', as('tang', 'admin', 'it'), '', ''],
  ])('%s', (_, actor, before, after) => {
    expect(access(actor)).toBe(before)
    expect(access(actor, true)).toBe(after)
  })

  it('nobody issues one of an audit under way, and management does not see it yet', () => {
    const underWay = { ...audit, status: 'under-way' } as const
    expect(access(as('lin', 'quality-manager', 'management'), false, underWay)).toBe('read write')
    expect(access(as('gu', 'management', 'management'), false, underWay)).toBe('')
  })
})
