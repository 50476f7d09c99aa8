import { expect, it } from 'vitest'
import { paths } from './paths'

it('the addresses of the product, which people keep as links', () => {
  const ref = 'quality/annual-audit-programme'
  expect({
    signInAndReturn: paths.signIn('/audits/IA-2026-02?row=3'),
    setUp: paths.setUp('token'),
    choosePassword: paths.choosePassword('token'),
    clause: paths.clause('iso-9001-2015/9.2.2'),
    check: paths.clause('iso-9001-2015/9.2.2#impartial'),
    departmentEvidence: paths.departmentEvidence('quality'),
    evidenceItem: paths.evidenceItem(ref),
    evidenceAssignment: paths.evidenceAssignment(ref),
    handInEvidence: paths.handInEvidence(ref),
    evidenceUpload: paths.evidenceUpload(ref),
    evidenceWithdrawal: paths.evidenceWithdrawal(ref, 2),
    evidenceAcceptance: paths.evidenceAcceptance(ref, 2),
    evidenceReturn: paths.evidenceReturn(ref, 2),
    evidenceFile: paths.evidenceFile(ref, 'id'),
    audit: paths.audit('IA-2026-02'),
    auditRow: paths.audit('IA-2026-02', 24),
    judgement: paths.judgement('IA-2026-02', 24),
    record: paths.record('IA-2026-02', 24),
    itemFile: paths.itemFile('IA-2026-02', 24, 'id'),
    checklistWord: paths.checklistWord('IA-2026-02', 'en'),
    nonconformity: paths.nonconformity('NC-2026-01'),
    nonconformityFile: paths.nonconformityFile('NC-2026-01', 'id'),
    person: paths.person('id'),
  }).toMatchInlineSnapshot(`
    {
      "audit": "/audits/IA-2026-02",
      "auditRow": "/audits/IA-2026-02?row=24",
      "check": "/standards/iso-9001-2015/9.2.2#impartial",
      "checklistWord": "/audits/IA-2026-02/checklist.docx?lang=en",
      "choosePassword": "/password/token",
      "clause": "/standards/iso-9001-2015/9.2.2",
      "departmentEvidence": "/departments/quality/evidence",
      "evidenceAcceptance": "/departments/quality/evidence/annual-audit-programme/versions/2/acceptance",
      "evidenceAssignment": "/departments/quality/evidence/annual-audit-programme/assignment",
      "evidenceFile": "/departments/quality/evidence/annual-audit-programme/files/id",
      "evidenceItem": "/departments/quality/evidence/annual-audit-programme",
      "evidenceReturn": "/departments/quality/evidence/annual-audit-programme/versions/2/return",
      "evidenceUpload": "/departments/quality/evidence/annual-audit-programme/upload",
      "evidenceWithdrawal": "/departments/quality/evidence/annual-audit-programme/versions/2/withdrawal",
      "handInEvidence": "/departments/quality/evidence/annual-audit-programme/hand-in",
      "itemFile": "/audits/IA-2026-02/items/24/files/id",
      "judgement": "/audits/IA-2026-02/items/24/judgement",
      "nonconformity": "/nonconformities/NC-2026-01",
      "nonconformityFile": "/nonconformities/NC-2026-01/files/id",
      "person": "/people/id",
      "record": "/audits/IA-2026-02/items/24/record",
      "setUp": "/set-up/token",
      "signInAndReturn": "/sign-in?next=%2Faudits%2FIA-2026-02%3Frow%3D3",
    }
  `)
})

it('a text that is no clause leads to the standards', () => {
  expect(paths.clause('nonsense')).toBe('/standards')
})
