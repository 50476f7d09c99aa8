import { FINDINGS } from '~/domain/audits/findings'
import { JUDGEMENTS } from '~/domain/audits/judgement'
import type { Locale } from '~/domain/shared/locale'
import type { AuditReportView, ReportFigures } from '~/queries/audits/audit-report.view'

/** The issued report of a finished audit of two departments, for the tests of the papers. */
export function anAuditReport(locale: Locale, changes: Partial<AuditReportView> = {}): AuditReportView {
  const say = (chinese: string, english: string) => (locale === 'zh-CN' ? chinese : english)
  return {
    id: 'audit',
    reportId: 'report',
    version: 3,
    number: 'IA-2026-02',
    status: 'finished',
    company: { name: '启明精密', nameEn: 'Qiming Precision' },
    form: {
      id: 'QR-IA-07',
      title: say('内审总结报告', 'Internal audit summary report'),
      revision: 'B/1',
      retention: say('3年', '3 years'),
    },
    startsOn: '2026-11-16',
    endsOn: '2026-11-17',
    departments: [say('品质部', 'Quality'), say('仓库', 'Warehouse')],
    heads: [say('韩伟东', 'Han Weidong')],
    lead: { name: say('沈嘉禾', 'Shen Jiahe'), department: say('研发中心', 'R&D') },
    auditors: [{ name: say('贺明远', 'He Mingyuan'), department: say('仓库', 'Warehouse') }],
    companion: null,
    criteria: [
      { letter: 'Q', name: say('GB/T 19001-2016', 'ISO 9001:2015') },
      { letter: 'E', name: say('GB/T 24001-2016', 'ISO 14001:2015') },
    ],
    overrides: [
      {
        name: say('贺明远', 'He Mingyuan'),
        department: say('仓库', 'Warehouse'),
        reason: say('唯一具备资格的审核员。', 'The only qualified auditor.'),
      },
    ],
    words: {
      purpose: say('评价体系是否得到有效实施。', 'To find out whether the system is implemented.'),
      scope: say('品质部、仓库的全部过程。', 'All processes of both departments.'),
      sampling: say('查文件、问人员、看现场。', 'Documents, people, places.'),
      comparison: say('不符合减少。', 'Fewer nonconformities.'),
      conclusion: say('除所列不符合外，体系符合且有效。', 'Conforms and works, except for what is listed.'),
      strengths: say('看板值得推广。', 'The board is worth copying.'),
      suggestions: say('请评估。', 'Please assess.'),
      notCovered: say('夜班未审核。', 'The night shift was not audited.'),
      distribution: say('品质部、仓库、管理层', 'Quality, Warehouse, management'),
    },
    written: { id: 'shen', by: say('沈嘉禾', 'Shen Jiahe'), on: '2026-11-20' },
    issued: { by: say('林书敏', 'Lin Shumin'), on: '2026-11-23' },
    access: { read: true, write: false, issue: false },
    figures: figures(say),
    annexes: [
      { form: 'QR-IA-04', title: say('内审检查表', 'Internal audit checklist'), numbers: ['IA-2026-02'] },
      { form: 'QR-IA-05', title: say('不符合项报告', 'Nonconformity report'), numbers: ['NC-2026-07', 'NC-2026-08'] },
    ],
    ...changes,
  }
}

/** What a clean audit counts: twelve checks, all conforming. */
export function cleanFigures(locale: Locale): ReportFigures {
  const say = (chinese: string, english: string) => (locale === 'zh-CN' ? chinese : english)
  const full = figures(say)
  return {
    ...full,
    found: full.found.map((row) => ({ ...row, counts: counts({}), total: 0 })),
    ...{ clauses: [], clauseDepartments: [], nonconformities: [], remarks: [], notCovered: [], earlier: null },
    natures: { system: 0, implementation: 0, effect: 0, unsaid: 0 },
  }
}

function figures(say: (chinese: string, english: string) => string): ReportFigures {
  const [quality, warehouse] = [say('品质部', 'Quality'), say('仓库', 'Warehouse')]
  const nonconformity = { label: '7.5.3 Q', nature: null, status: 'issued', dueOn: '2026-11-25' } as const
  return {
    total: { checks: 12, audited: 10, open: 0, files: 5 },
    sampled: [
      { department: quality, checks: 8, audited: 7, files: 4 },
      { department: warehouse, checks: 5, audited: 4, files: 1 },
    ],
    found: [
      { department: quality, counts: counts({ major: 1, observation: 1, 'good-practice': 1 }), total: 3 },
      { department: warehouse, counts: counts({ minor: 1 }), total: 1 },
    ],
    clauses: [
      {
        label: '7.5.3 Q',
        title: say('文件控制', 'Control of documents'),
        counts: { major: 1, minor: 1 },
        byDepartment: [1, 1],
        total: 2,
      },
    ],
    clauseDepartments: [quality, warehouse],
    natures: { system: 0, implementation: 1, effect: 0, unsaid: 1 },
    nonconformities: [
      { ...nonconformity, number: 'NC-2026-07', department: quality, grade: 'major' },
      { ...nonconformity, number: 'NC-2026-08', department: warehouse, grade: 'minor', nature: 'implementation' },
    ],
    earlier: {
      number: 'IA-2026-01',
      startsOn: '2026-05-13',
      endsOn: '2026-05-14',
      departments: [quality],
      counts: JUDGEMENTS.map((judgement) => ({
        judgement,
        before: judgement === 'minor' ? 3 : 0,
        now: judgement === 'minor' ? 1 : 0,
      })),
      repeated: ['7.5.3 Q'],
    },
    remarks: [
      {
        judgement: 'good-practice',
        department: quality,
        label: '9.1.3 Q',
        record: say('看板每班更新。', 'The board is renewed every shift.'),
      },
      {
        judgement: 'observation',
        department: quality,
        label: '7.2 Q',
        record: say('复训未列入计划。', 'Retraining is not planned.'),
      },
    ],
    notCovered: [
      {
        judgement: 'not-audited',
        department: warehouse,
        label: '8.5.4 Q',
        question: say('夜班怎样防护？', 'How is it protected at night?'),
        reason: say('夜班未到，列入下次。', 'The night shift was away; next time.'),
      },
    ],
  }
}

function counts(some: Partial<ReportFigures['found'][number]['counts']>): ReportFigures['found'][number]['counts'] {
  return { ...(Object.fromEntries(FINDINGS.map((finding) => [finding, 0])) as ReportFigures['found'][number]['counts']), ...some }
}
