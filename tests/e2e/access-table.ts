/**
 * Who gets which answer: kept by hand from product.md, "Who may what", and reviewed as a table.
 *
 * 302 not signed in, go and sign in · 403 no role of theirs ever allows it · 404 not there, or not theirs ·
 * 400 an address that only takes forms · 405 one that takes none · 401 a form of somebody who is not signed in ·
 * 422 theirs to send, and this one is empty · ---- may do it, and doing it is another journey's business.
 */
export const READERS = ['nobody', 'member', 'department-head', 'auditor', 'management', 'quality-manager', 'admin'] as const

export interface Asked {
  /** As remix.config.js declares it. */
  route: string
  /** With real parts; what stands in braces is found when the table is walked. */
  path: string
  /** By READERS. */
  answers: string[]
}

const row = (route: string, path: string, answers: string): Asked => ({ route, path, answers: answers.split(/\s+/) })

const DEPARTMENT = '/departments/:department'
const ITEM = `${DEPARTMENT}/evidence/:item`
const VERSION = `${ITEM}/versions/:version`
const AUDIT = '/audits/:number'
const ROW = `${AUDIT}/items/:position`
const NC = '/nonconformities/:number'
const PERSON = '/people/:person'

// Items of the department of member and department head: the member's own, and a colleague's.
const OWN = '/departments/quality/evidence/incoming-nonconformities'
const OTHERS = '/departments/quality/evidence/auditor-qualifications'
// Of a department that none of the six belongs to, and that no audit of theirs visits.
const FOREIGN = '/departments/warehouse/evidence/temperature-humidity-log'

// biome-ignore format: a table
export const READ: Asked[] = [
  //                                                                       nobody member head auditor management q.manager admin
  row('/', '/',                                                                '302  200  200  200  200  200  200'),
  row('/preferences', '/preferences',                                          '400  400  400  400  400  400  400'),
  row('/parts', '/parts',                                                      '200  200  200  200  200  200  200'),
  row('/sign-in', '/sign-in',                                                  '200  200  200  200  200  200  200'),
  row('/sign-in/demo', '/sign-in/demo',                                        '400  400  400  400  400  400  400'),
  row('/sign-out', '/sign-out',                                                '302  302  302  302  302  302  302'),
  row('/sign-out/everywhere', '/sign-out/everywhere',                          '302  302  302  302  302  302  302'),
  row('/set-up/:token', '/set-up/no-such-link',                                '422  422  422  422  422  422  422'),
  row('/password/:token', '/password/no-such-link',                            '422  422  422  422  422  422  422'),

  row('/standards', '/standards',                                              '302  200  200  200  200  200  403'),
  row('/standards/:edition', '/standards/iso-9001-2015',                       '302  200  200  200  200  200  403'),
  row('/standards/:edition', '/standards/no-such-edition',                     '302  404  404  404  404  404  403'),
  row('/standards/:edition/:number', '/standards/iso-9001-2015/9.2.2',         '302  200  200  200  200  200  403'),
  row('/standards/:edition/:number', '/standards/iso-9001-2015/99.9',          '302  404  404  404  404  404  403'),
  row('/departments', '/departments',                                          '302  200  200  200  200  200  403'),
  row(DEPARTMENT, '/departments/quality',                                      '302  200  200  200  200  200  403'),
  row(DEPARTMENT, '/departments/no-such-department',                           '302  404  404  404  404  404  403'),

  row('/evidence', '/evidence',                                                '302  200  200  200  200  200  403'),
  row(`${DEPARTMENT}/evidence`, '/departments/quality/evidence',               '302  200  200  200  200  200  403'),
  row(`${DEPARTMENT}/evidence`, '/departments/warehouse/evidence',             '302  200  200  200  200  200  403'),
  row(ITEM, OWN,                                                               '302  200  200  200  200  200  403'),
  row(ITEM, OTHERS,                                                            '302  404  200  200  200  200  403'),
  row(ITEM, FOREIGN,                                                           '302  404  404  404  200  200  403'),
  row(ITEM, '/departments/quality/evidence/no-such-item',                      '302  404  404  404  404  404  403'),
  row(`${ITEM}/assignment`, `${OWN}/assignment`,                               '302  403  200  403  403  200  403'),
  row(`${ITEM}/assignment`, `${FOREIGN}/assignment`,                           '302  404  404  404  403  200  403'),
  row(`${ITEM}/hand-in`, `${OWN}/hand-in`,                                     '302  200  200  404  404  200  403'),
  row(`${ITEM}/hand-in`, `${OTHERS}/hand-in`,                                  '302  404  200  404  404  200  403'),
  row(`${ITEM}/hand-in`, `${FOREIGN}/hand-in`,                                 '302  404  404  404  404  200  403'),
  row(`${ITEM}/upload`, `${OWN}/upload`,                                       '400  400  400  400  400  400  400'),
  row(`${ITEM}/files/:file`, `${OTHERS}/files/{quality file}`,                 '302  404  200  200  200  200  403'),
  row(`${ITEM}/files/:file`, `${FOREIGN}/files/{warehouse file}`,              '302  404  404  404  200  200  403'),
  row(`${ITEM}/files/:file`, `${OWN}/files/{warehouse file}`,                  '302  404  404  404  404  404  403'),
  row(`${VERSION}/withdrawal`, `${OWN}/versions/2/withdrawal`,                 '302  200  200  404  404  200  403'),
  row(`${VERSION}/withdrawal`, `${OTHERS}/versions/1/withdrawal`,              '302  404  200  404  404  200  403'),
  row(`${VERSION}/acceptance`, `${OWN}/versions/2/acceptance`,                 '302  403  403  403  403  200  403'),
  row(`${VERSION}/acceptance`, `${OWN}/versions/99/acceptance`,                '302  403  403  403  403  404  403'),
  row(`${VERSION}/acceptance`, `${FOREIGN}/versions/1/acceptance`,             '302  404  404  404  403  200  403'),
  row(`${VERSION}/return`, `${OWN}/versions/2/return`,                         '302  403  403  403  403  200  403'),

  // Finished; under way with the auditor as its lead; planned by others for departments of others; none.
  row('/audits', '/audits',                                                    '302  200  200  200  200  200  403'),
  row('/audits.xlsx', '/audits.xlsx',                                          '302  200  200  200  200  200  403'),
  row('/audits/new', '/audits/new',                                            '302  403  403  403  403  200  403'),
  row(AUDIT, '/audits/IA-2026-01',                                             '302  200  200  200  200  200  403'),
  row(AUDIT, '/audits/IA-2026-02',                                             '302  200  200  200  200  200  403'),
  row(AUDIT, '/audits/IA-2026-03',                                             '302  404  404  404  200  200  403'),
  row(AUDIT, '/audits/IA-2026-99',                                             '302  404  404  404  404  404  403'),
  row(`${AUDIT}/team`, '/audits/IA-2026-02/team',                              '302  404  404  200  404  200  403'),
  row(`${AUDIT}/team`, '/audits/IA-2026-03/team',                              '302  404  404  404  404  200  403'),
  row(`${AUDIT}/start`, '/audits/IA-2026-02/start',                            '302  403  403  200  403  200  403'),
  row(`${AUDIT}/start`, '/audits/IA-2026-03/start',                            '302  403  403  404  403  200  403'),
  row(`${AUDIT}/finish`, '/audits/IA-2026-02/finish',                          '302  403  403  200  403  403  403'),
  row(`${AUDIT}/finish`, '/audits/IA-2026-03/finish',                          '302  403  403  404  403  403  403'),
  row(`${AUDIT}/checklist.docx`, '/audits/IA-2026-01/checklist.docx',          '302  200  200  200  200  200  403'),
  row(`${AUDIT}/checklist.docx`, '/audits/IA-2026-02/checklist.docx',          '302  404  404  200  404  200  403'),
  row(`${AUDIT}/checklist.docx`, '/audits/IA-2026-03/checklist.docx',          '302  404  404  404  404  200  403'),
  row(ROW, '/audits/IA-2026-01/items/1',                                       '302  200  200  200  200  200  403'),
  row(ROW, '/audits/IA-2026-02/items/1',                                       '302  404  404  200  404  200  403'),
  row(ROW, '/audits/IA-2026-02/items/999',                                     '302  404  404  404  404  404  403'),
  row(ROW, '/audits/IA-2026-03/items/1',                                       '302  404  404  404  404  200  403'),
  // A draft is the team's and theirs who issue it; one that is not finished has no issue yet.
  row(`${AUDIT}/report`, '/audits/IA-2026-02/report',                          '302  404  404  200  404  200  403'),
  row(`${AUDIT}/report`, '/audits/IA-2026-03/report',                          '302  404  404  404  404  200  403'),
  row(`${AUDIT}/report/issue`, '/audits/IA-2026-02/report/issue',              '302  403  403  403  404  200  403'),
  row(`${AUDIT}/report/issue`, '/audits/IA-2026-03/report/issue',              '302  403  403  403  404  200  403'),
  row(`${AUDIT}/report.docx`, '/audits/IA-2026-02/report.docx',                '302  404  404  200  404  200  403'),
  row(`${AUDIT}/report.docx`, '/audits/IA-2026-03/report.docx',                '302  404  404  404  404  200  403'),
  row(`${ROW}/judgement`, '/audits/IA-2026-02/items/1/judgement',              '302  403  403  200  403  403  403'),
  row(`${ROW}/judgement`, '/audits/IA-2026-02/items/999/judgement',            '302  403  403  404  403  403  403'),
  row(`${ROW}/judgement`, '/audits/IA-2026-03/items/1/judgement',              '302  403  403  404  403  403  403'),
  row(`${ROW}/record`, '/audits/IA-2026-02/items/1/record',                    '400  400  400  400  400  400  400'),
  row(`${ROW}/files`, '/audits/IA-2026-02/items/1/files',                      '400  400  400  400  400  400  400'),
  row(`${ROW}/files/:file`, '{file of a finished audit}',                      '302  200  200  200  200  200  403'),
  row(`${ROW}/files/:file`, '{file of an audit under way}',                    '302  404  404  200  404  200  403'),
  row(`${ROW}/files/:file/preview`, '{photo of a finished audit}/preview',     '302  200  200  200  200  200  403'),
  row(`${ROW}/files/:file/preview`, '{photo of an audit under way}/preview',   '302  404  404  200  404  200  403'),
  row(`${ROW}/files/:file/preview`, '/audits/IA-2026-02/items/1/files/none/preview', '302  404  404  404  404  404  403'),

  // Issued to quality; issued to customer service; a draft of the audit under way; none.
  row('/nonconformities', '/nonconformities',                                  '302  200  200  200  200  200  403'),
  row(NC, '/nonconformities/NC-2026-01',                                       '302  200  200  200  200  200  403'),
  row(NC, '/nonconformities/NC-2026-02',                                       '302  404  404  200  200  200  403'),
  row(NC, '/nonconformities/NC-2026-09',                                       '302  404  404  200  404  200  403'),
  row(NC, '/nonconformities/NC-2026-99',                                       '302  404  404  404  404  404  403'),
  row('/nonconformities/deadlines', '/nonconformities/deadlines',              '302  200  200  200  200  200  403'),
  row(`${NC}/files/:file`, '/nonconformities/NC-2026-01/files/no-such-file',   '302  404  404  404  404  404  403'),
  row(`${NC}/report.docx`, '/nonconformities/NC-2026-01/report.docx',          '302  200  200  200  200  200  403'),
  row(`${NC}/report.docx`, '/nonconformities/NC-2026-02/report.docx',          '302  404  404  200  200  200  403'),
  row(`${NC}/report.docx`, '/nonconformities/NC-2026-09/report.docx',          '302  404  404  200  404  200  403'),
  row(`${NC}/draft`, '/nonconformities/NC-2026-01/draft',                      '302  403  403  200  403  403  403'),
  row(`${NC}/draft`, '/nonconformities/NC-2026-09/draft',                      '302  403  403  200  403  403  403'),

  row('/people', '/people',                                                    '302  403  403  403  403  200  200'),
  row('/people/new', '/people/new',                                            '302  403  403  403  403  403  200'),
  row(PERSON, '/people/{member}',                                              '302  403  403  403  403  200  200'),
  row(PERSON, '/people/no-such-person',                                        '302  403  403  403  403  404  404'),
  row(`${PERSON}/password-link`, '/people/{member}/password-link',             '302  403  403  403  403  403  200'),
  row(`${PERSON}/disabled`, '/people/{member}/disabled',                       '302  403  403  403  403  403  200'),
  row(`${PERSON}/sessions`, '/people/{member}/sessions',                       '302  403  403  403  403  403  302'),

  row('/trail', '/trail',                                                      '302  403  200  200  200  200  403'),
  row('/trail', '/trail?record=IA-2026-02',                                    '302  403  200  200  200  200  403'),
  row('/*', '/no-such-page',                                                   '404  404  404  404  404  404  404'),
]

/**
 * The same for forms: sent empty from our own page, so that where they may be sent nothing comes of it.
 * Signed out, a form of a page leads to signing in, and one that a script sends is answered 401.
 */
// biome-ignore format: a table
export const WRITE: Asked[] = [
  //                                                                       nobody member head auditor management q.manager admin
  row('/', '/',                                                                '405  405  405  405  405  405  405'),
  row('/preferences', '/preferences',                                          '302  302  302  302  302  302  302'),
  row('/parts', '/parts',                                                      '405  405  405  405  405  405  405'),
  row('/sign-in', '/sign-in',                                                  '422  422  422  422  422  422  422'),
  row('/sign-out', '/sign-out',                                                  '303  ---- ---- ---- ---- ---- ----'),
  row('/sign-out/everywhere', '/sign-out/everywhere',                          '401  ---- ---- ---- ---- ---- ----'),
  row('/set-up/:token', '/set-up/no-such-link',                                '422  422  422  422  422  422  422'),
  row('/password/:token', '/password/no-such-link',                            '422  422  422  422  422  422  422'),
  row('/standards', '/standards',                                              '405  405  405  405  405  405  405'),
  row('/standards/:edition', '/standards/iso-9001-2015',                       '405  405  405  405  405  405  405'),
  row('/standards/:edition/:number', '/standards/iso-9001-2015/9.2.2',         '405  405  405  405  405  405  405'),
  row('/departments', '/departments',                                          '405  405  405  405  405  405  405'),
  row(DEPARTMENT, '/departments/quality',                                      '405  405  405  405  405  405  405'),

  row('/evidence', '/evidence',                                                '405  405  405  405  405  405  405'),
  row(`${DEPARTMENT}/evidence`, '/departments/quality/evidence',               '405  405  405  405  405  405  405'),
  row(ITEM, OWN,                                                               '405  405  405  405  405  405  405'),
  row(`${ITEM}/assignment`, `${OWN}/assignment`,                               '302  403  422  403  403  422  403'),
  row(`${ITEM}/assignment`, `${FOREIGN}/assignment`,                           '302  403  404  403  403  422  403'),
  row(`${ITEM}/hand-in`, `${OWN}/hand-in`,                                     '302  422  422  404  404  422  403'),
  row(`${ITEM}/hand-in`, `${OTHERS}/hand-in`,                                  '302  404  422  404  404  422  403'),
  row(`${ITEM}/hand-in`, `${FOREIGN}/hand-in`,                                 '302  404  404  404  404  422  403'),
  row(`${ITEM}/upload`, `${OWN}/upload`,                                       '401  422  422  404  404  422  403'),
  row(`${ITEM}/upload`, `${OTHERS}/upload`,                                    '401  404  422  404  404  422  403'),
  row(`${ITEM}/upload`, `${FOREIGN}/upload`,                                   '401  404  404  404  404  422  403'),
  row(`${ITEM}/files/:file`, `${OTHERS}/files/{quality file}`,                 '405  405  405  405  405  405  405'),
  row(`${VERSION}/withdrawal`, `${OWN}/versions/2/withdrawal`,                 '302  422  422  404  404  422  403'),
  row(`${VERSION}/withdrawal`, `${OTHERS}/versions/1/withdrawal`,              '302  404  422  404  404  422  403'),
  row(`${VERSION}/acceptance`, `${OWN}/versions/2/acceptance`,                 '302  403  403  403  403  422  403'),
  row(`${VERSION}/return`, `${OWN}/versions/2/return`,                         '302  403  403  403  403  422  403'),

  row('/audits', '/audits',                                                    '405  405  405  405  405  405  405'),
  row('/audits.xlsx', '/audits.xlsx',                                          '405  405  405  405  405  405  405'),
  row('/audits/new', '/audits/new',                                            '302  403  403  403  403  422  403'),
  row(AUDIT, '/audits/IA-2026-02',                                             '405  405  405  405  405  405  405'),
  row(`${AUDIT}/team`, '/audits/IA-2026-02/team',                              '302  403  403  422  403  422  403'),
  row(`${AUDIT}/team`, '/audits/IA-2026-03/team',                              '302  403  403  404  403  422  403'),
  row(`${AUDIT}/start`, '/audits/IA-2026-03/start',                            '302  403  403  404  403  422  403'),
  row(`${AUDIT}/finish`, '/audits/IA-2026-02/finish',                          '302  403  403  422  403  403  403'),
  row(`${AUDIT}/finish`, '/audits/IA-2026-03/finish',                          '302  403  403  404  403  403  403'),
  row(`${AUDIT}/checklist.docx`, '/audits/IA-2026-02/checklist.docx',          '405  405  405  405  405  405  405'),
  row(ROW, '/audits/IA-2026-02/items/2',                                       '405  405  405  405  405  405  405'),
  row(`${AUDIT}/report`, '/audits/IA-2026-02/report',                          '302  403  403  422  403  422  403'),
  row(`${AUDIT}/report`, '/audits/IA-2026-03/report',                          '302  403  403  404  403  422  403'),
  row(`${AUDIT}/report/issue`, '/audits/IA-2026-02/report/issue',              '302  403  403  403  404  422  403'),
  row(`${AUDIT}/report.docx`, '/audits/IA-2026-02/report.docx',                '405  405  405  405  405  405  405'),
  row(`${ROW}/judgement`, '/audits/IA-2026-02/items/2/judgement',              '302  403  403  422  403  403  403'),
  row(`${ROW}/judgement`, '/audits/IA-2026-03/items/2/judgement',              '302  403  403  404  403  403  403'),
  row(`${ROW}/record`, '/audits/IA-2026-02/items/2/record',                    '401  403  403  422  403  403  403'),
  row(`${ROW}/record`, '/audits/IA-2026-03/items/2/record',                    '401  403  403  404  403  403  403'),
  row(`${ROW}/files`, '/audits/IA-2026-02/items/2/files',                      '401  403  403  422  403  403  403'),
  row(`${ROW}/files`, '/audits/IA-2026-03/items/2/files',                      '401  403  403  404  403  403  403'),
  row(`${ROW}/files/:file`, '{file of an audit under way}',                    '405  405  405  405  405  405  405'),

  row('/nonconformities', '/nonconformities',                                  '405  405  405  405  405  405  405'),
  row('/nonconformities/deadlines', '/nonconformities/deadlines',              '302  403  403  403  403  422  403'),
  row(NC, '/nonconformities/NC-2026-01',                                       '302  403  422  422  403  422  403'),
  row(NC, '/nonconformities/NC-2026-02',                                       '302  404  404  422  403  422  403'),
  row(NC, '/nonconformities/NC-2026-09',                                       '302  404  404  403  404  403  403'),
  row(`${NC}/files/:file`, '/nonconformities/NC-2026-01/files/no-such-file',   '405  405  405  405  405  405  405'),
  row(`${NC}/report.docx`, '/nonconformities/NC-2026-09/report.docx',          '405  405  405  405  405  405  405'),
  row(`${NC}/draft`, '/nonconformities/NC-2026-09/draft',                      '302  403  403  422  403  403  403'),

  row('/people', '/people',                                                    '405  405  405  405  405  405  405'),
  row('/people/new', '/people/new',                                            '302  403  403  403  403  403  422'),
  row(PERSON, '/people/{member}',                                              '302  403  403  403  403  422  422'),
  row(`${PERSON}/password-link`, '/people/{member}/password-link',             '302  403  403  403  403  403  ----'),
  row(`${PERSON}/disabled`, '/people/{member}/disabled',                       '302  403  403  403  403  403  422'),
  row(`${PERSON}/sessions`, '/people/{member}/sessions',                       '401  403  403  403  403  403  ----'),
  row('/trail', '/trail',                                                      '405  405  405  405  405  405  405'),
  row('/*', '/no-such-page',                                                   '404  404  404  404  404  404  404'),
]

/** Words that stand in one place only, and the readers who may come across them; found elsewhere, they have leaked. */
export const CANARIES: { word: string; of: string; mayRead: readonly (typeof READERS)[number][] }[] = [
  { word: 'QM-0417', of: 'a record of the audit under way', mayRead: ['auditor', 'quality-manager'] },
  { word: 'NC-2026-09', of: 'the draft it raised', mayRead: ['auditor', 'quality-manager'] },
  { word: '每班两次，周末由值班仓管记', of: 'a remark on the list of the warehouse', mayRead: ['management', 'quality-manager'] },
  { word: '温湿度计校准证书', of: 'the name of a file of the warehouse', mayRead: ['management', 'quality-manager'] },
]
