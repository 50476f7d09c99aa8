import { parseClauseRef } from './domain/standards/clause-ref'

/** Every address of the product, as functions. One test snapshots them: people keep links. */
export const paths = {
  home: () => '/',
  signIn: (next?: string) => (next ? `/sign-in?next=${encodeURIComponent(next)}` : '/sign-in'),
  signInDemo: () => '/sign-in/demo',
  signOut: () => '/sign-out',
  signOutEverywhere: () => '/sign-out/everywhere',
  setUp: (token: string) => `/set-up/${token}`,
  choosePassword: (token: string) => `/password/${token}`,
  preferences: () => '/preferences',
  parts: () => '/parts',

  standards: () => '/standards',
  edition: (edition: string) => `/standards/${edition}`,
  /** 'iso-9001-2015/9.2.2#impartial' → '/standards/iso-9001-2015/9.2.2#impartial' */
  clause: (ref: string) => {
    const clause = parseClauseRef(ref)
    const check = ref.split('#')[1]
    return clause ? `/standards/${clause.edition}/${clause.number}${check ? `#${check}` : ''}` : '/standards'
  },

  departments: () => '/departments',
  department: (department: string) => `/departments/${department}`,

  evidence: () => '/evidence',
  departmentEvidence: (department: string) => `/departments/${department}/evidence`,
  /** By ref: 'quality/annual-audit-programme' */
  evidenceItem: (ref: string) => `/departments/${ref.replace('/', '/evidence/')}`,
  evidenceAssignment: (ref: string) => `${paths.evidenceItem(ref)}/assignment`,
  handInEvidence: (ref: string) => `${paths.evidenceItem(ref)}/hand-in`,
  evidenceUpload: (ref: string) => `${paths.evidenceItem(ref)}/upload`,
  evidenceWithdrawal: (ref: string, version: number) => `${paths.evidenceItem(ref)}/versions/${version}/withdrawal`,
  evidenceAcceptance: (ref: string, version: number) => `${paths.evidenceItem(ref)}/versions/${version}/acceptance`,
  evidenceReturn: (ref: string, version: number) => `${paths.evidenceItem(ref)}/versions/${version}/return`,
  evidenceFile: (ref: string, file: string) => `${paths.evidenceItem(ref)}/files/${file}`,

  audits: () => '/audits',
  newAudit: () => '/audits/new',
  audit: (number: string, row?: number) => `/audits/${number}${row === undefined ? '' : `?row=${row}`}`,
  auditsExcel: (search = '') => `/audits.xlsx${search}`,
  auditTeam: (number: string) => `/audits/${number}/team`,
  /** One item on a screen: for the shop floor. */
  auditItem: (number: string, position: number) => `/audits/${number}/items/${position}`,
  itemPreview: (number: string, position: number, file: string) => `${paths.itemFile(number, position, file)}/preview`,
  auditReport: (number: string) => `/audits/${number}/report`,
  auditReportIssue: (number: string) => `/audits/${number}/report/issue`,
  auditReportWord: (number: string, locale?: string) => `/audits/${number}/report.docx${locale ? `?lang=${locale}` : ''}`,
  startAudit: (number: string) => `/audits/${number}/start`,
  finishAudit: (number: string) => `/audits/${number}/finish`,
  judgement: (number: string, position: number) => `/audits/${number}/items/${position}/judgement`,
  record: (number: string, position: number) => `/audits/${number}/items/${position}/record`,
  itemFiles: (number: string, position: number) => `/audits/${number}/items/${position}/files`,
  itemFile: (number: string, position: number, file: string) => `/audits/${number}/items/${position}/files/${file}`,
  checklistWord: (number: string, locale?: string) => `/audits/${number}/checklist.docx${locale ? `?lang=${locale}` : ''}`,

  nonconformities: () => '/nonconformities',
  nonconformity: (number: string) => `/nonconformities/${number}`,
  nonconformityDraft: (number: string) => `/nonconformities/${number}/draft`,

  nonconformityFile: (number: string, file: string) => `/nonconformities/${number}/files/${file}`,
  nonconformityWord: (number: string, locale?: string) =>
    `/nonconformities/${number}/report.docx${locale ? `?lang=${locale}` : ''}`,
  deadlines: () => '/nonconformities/deadlines',

  people: () => '/people',
  newPerson: () => '/people/new',
  person: (id: string) => `/people/${id}`,
  personLink: (id: string) => `/people/${id}/password-link`,
  personDisabled: (id: string) => `/people/${id}/disabled`,
  personSessions: (id: string) => `/people/${id}/sessions`,

  trail: () => '/trail',
}
