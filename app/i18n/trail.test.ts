import { describe, expect, it } from 'vitest'
import { tellEntry } from '~/components/trail/tell-entry'
import { LOCALES, type Locale } from '~/domain/shared/locale'
import { TRAIL_EVENTS, type TrailEvents } from '~/domain/trail/events'
import type { TrailEntryView, TrailNames } from '~/queries/trail/trail-page.view'
import { translator } from './translator'

const person = { name: '罗春燕', email: 'luo@example.com', title: null, department: 'quality', roles: ['member'] as const }
const words = { requirement: '要求', fact: '事实', evidence: '证据', department: 'quality' }
const row = { audit: 'IA-2026-02', position: 3, clause: 'iso-9001-2015/9.2.2#impartial' }
const item = 'quality/annual-audit-programme'

const PARTICULARS: TrailEvents = {
  'person.added': { ...person, roles: ['member', 'auditor'] },
  'person.changed': {
    name: '罗春燕',
    before: { ...person, roles: ['member'] },
    after: { ...person, title: 'IQC组长', roles: ['member', 'auditor'] },
  },
  'person.disabled': { name: '罗春燕' },
  'person.enabled': { name: '罗春燕' },
  'person.link-printed': { name: '罗春燕' },
  'person.password-chosen': { name: '罗春燕' },
  'person.signed-out-everywhere': { name: '罗春燕' },
  'person.language-chosen': { name: '罗春燕', locale: 'en', theme: null },
  'evidence.assigned': {
    item,
    before: { owner: null, dueOn: null, remark: null },
    after: { owner: '罗春燕', dueOn: '2026-12-01', remark: null },
  },
  'evidence.handed-in': { item, version: 2, files: [{ name: '方案.xlsx', sha256: 'a' }], issuedOn: '2026-11-20', note: null },
  'evidence.withdrawn': { item, version: 2 },
  'evidence.accepted': { item, version: 2, validUntil: '2027-11-20' },
  'evidence.returned': { item, version: 2, reason: '缺签字页' },
  'audit.planned': {
    number: 'IA-2026-02',
    departments: ['quality'],
    criteria: ['iso-9001-2015'],
    startsOn: '2026-11-23',
    endsOn: '2026-11-24',
    lead: '沈嘉禾',
    team: ['邱雨桐'],
    overrides: [{ name: '邱雨桐', reason: '没有别的人有资格' }],
  },
  'audit.started': { number: 'IA-2026-02', rows: 86 },
  'audit.finished': { number: 'IA-2026-02', before: 'under-way', nonconformities: ['NC-2026-01'] },
  'checklist-item.judged': {
    ...row,
    before: { judgement: 'conforms', record: '抽5份' },
    after: { judgement: 'minor', record: '抽5份，1份过期' },
  },
  'checklist-item.noted': { ...row, before: null, after: '抽5份' },
  'checklist-item.file-added': { audit: 'IA-2026-02', position: 3, name: '照片.jpg', sha256: 'a' },
  'nonconformity.drafted': { number: 'NC-2026-01', audit: 'IA-2026-02', position: 3, grade: 'minor', department: 'quality' },
  'nonconformity.written': { number: 'NC-2026-01', before: words, after: { ...words, fact: '新的事实' } },
  'nonconformity.taken-back': { number: 'NC-2026-01' },
  'nonconformity.issued': { number: 'NC-2026-01', grade: 'major' },
  'nonconformity.acknowledged': { number: 'NC-2026-01' },
  'nonconformity.corrected': { number: 'NC-2026-01', before: null, after: '当场停用', files: ['停用牌.jpg'] },
  'nonconformity.cause-analysed': {
    number: 'NC-2026-01',
    round: 1,
    before: null,
    after: { whys: ['旧表还在用', '没有收回'], rootCause: '发放按部门，不按使用点' },
  },
  'nonconformity.actions-planned': {
    number: 'NC-2026-01',
    round: 1,
    actions: [{ what: '收回旧表', owner: '罗春燕', dueOn: '2026-12-01' }],
    spread: null,
    documents: 'QP-01',
    effectiveness: '抽10份',
  },
  'nonconformity.action-done': {
    number: 'NC-2026-01',
    position: 1,
    what: '收回旧表',
    doneOn: '2026-11-30',
    note: '收回7份',
    files: ['签收.pdf'],
  },
  'nonconformity.implemented': { number: 'NC-2026-01', round: 1, on: '2026-11-30' },
  'nonconformity.verified': { number: 'NC-2026-01', round: 1, method: '抽10份', result: '都是新版' },
  'nonconformity.refused': { number: 'NC-2026-01', round: 1, method: '抽10份', result: '2份旧版' },
  'nonconformity.closed': { number: 'NC-2026-01', papers: [{ locale: 'zh-CN', sha256: 'a' }] },
  'deadlines.changed': {
    grade: 'minor',
    before: { acknowledge: 2, correct: 3, plan: 10, implement: 30, verify: 60, wait: 30 },
    after: { acknowledge: 2, correct: 3, plan: 10, implement: 30, verify: 60, wait: 0 },
  },
  'checklist.shared-out': { number: 'IA-2026-02', shares: [{ name: '邱雨桐', rows: 28 }] },
  'report.written': { number: 'IA-2026-01', before: null, after: { purpose: '验证' } },
  'report.issued': { number: 'IA-2026-01', papers: [{ locale: 'en', sha256: 'a' }] },
  'organisation.set-up': { name: '启明精密', nameEn: 'Qiming Precision' },
}

function names(locale: Locale): TrailNames {
  return {
    locale,
    departments: { quality: locale === 'zh-CN' ? '品质部' : 'Quality' },
    items: { [item]: locale === 'zh-CN' ? 'QM-01 年度内审方案' : 'QM-01 Annual audit programme' },
    editions: { 'iso-9001-2015': { name: 'ISO 9001:2015', letter: 'Q' } },
    people: true,
  }
}

function tell(event: (typeof TRAIL_EVENTS)[number], locale: Locale) {
  const entry = {
    id: '1',
    at: '2026-11-23T02:32:00Z',
    day: '2026-11-23',
    actorId: '2',
    actorName: '林书敏',
    subjectId: '3',
    event,
    particulars: PARTICULARS[event],
  }
  const { before, record, after, values, hot } = tellEntry(entry as TrailEntryView, translator(locale), names(locale))
  return {
    sentence: `${before}${record.text}${after}`,
    to: record.to,
    hot,
    values: values.map(({ label, ...value }) => `${label}: ${value.before ?? ''} → ${value.after ?? ''}`),
  }
}

describe.each(LOCALES)('the trail in %s', (locale) => {
  it.each(TRAIL_EVENTS)('tells %s as a whole sentence that leads to its record', (event) => {
    const { sentence, to, values } = tell(event, locale)
    for (const text of [sentence, ...values]) expect(text).not.toMatch(/\{\{|\}\}|trail:|people:|audits:|undefined|null|\0/)
    expect(sentence).toMatch(/\S/)
    expect(to).toMatch(/^\//)
  })
})

describe('the trail', () => {
  it('puts the words of the reader’s language where ids stand', () => {
    expect(tell('checklist-item.judged', 'zh-CN').sentence).toBe('IA-2026-02第3项（9.2.2 Q）判定为一般不符合')
    expect(tell('checklist-item.judged', 'en').sentence).toBe('IA-2026-02 row 3 (9.2.2 Q) judged “Minor”')
    expect(tell('nonconformity.drafted', 'en').sentence).toBe('Drafted NC-2026-01: Minor, Quality')
  })

  it('shows old and new only where they differ', () => {
    expect(tell('person.changed', 'zh-CN').values).toEqual(['职务:  → IQC组长', '角色: 员工 → 员工、内审员'])
    expect(tell('nonconformity.written', 'zh-CN').values).toEqual(['事实: 事实 → 新的事实'])
    expect(tell('evidence.assigned', 'en').values).toEqual(['Owner:  → 罗春燕', 'Due:  → 1 December 2026'])
  })

  it('marks what was refused, forced or nonconforming', () => {
    expect(TRAIL_EVENTS.filter((event) => tell(event, 'en').hot)).toEqual([
      'evidence.returned',
      'audit.planned',
      'checklist-item.judged',
      'nonconformity.issued',
      'nonconformity.refused',
    ])
  })
})
