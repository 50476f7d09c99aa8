import { describe, expect, it } from 'vitest'
import type { Actor, Role } from '../people/roles'
import { auditAccess } from './audit-access'
import { AUDIT_STATUSES, type AuditStatus } from './audit-status'

const 沈嘉禾 = person('shen-jiahe', 'rd', 'auditor')
const 周敏 = person('zhou-min', 'sales', 'auditor')
const 方晴 = person('fang-qing', 'finance', 'auditor')
const 林书敏 = person('lin-shumin', 'management', 'quality-manager')
const 唐亦舟 = person('tang-yizhou', 'management', 'admin')

const people: Record<string, Actor> = {
  'lead auditor': 沈嘉禾,
  'auditor on the team': 周敏,
  'auditor not on it': 方晴,
  'quality manager': 林书敏,
  management: person('gu-yuanhang', 'management', 'management'),
  'head of the audited department': person('han-weidong', 'quality', 'department-head'),
  'member of it': person('luo-chunyan', 'quality', 'member'),
  'head of another department': person('wu-tao', 'production', 'department-head'),
  'member of another': person('he-lin', 'production', 'member'),
  administrator: 唐亦舟,
}

describe('an audit of the quality department', () => {
  it('shows each person what product.md gives them, status by status', () => {
    expect(AUDIT_STATUSES.map((status) => `${status}\n${sheet(status)}`).join('\n\n')).toMatchInlineSnapshot(`
      "planned
      lead auditor                   title plan checklist team start shareOut
      auditor on the team            title plan checklist team
      auditor not on it              title
      quality manager                title plan checklist team start shareOut
      management                     title plan
      head of the audited department title plan
      member of it                   title plan
      head of another department     –
      member of another              –
      administrator                  –

      under-way
      lead auditor                   title plan checklist team judge shareOut finish
      auditor on the team            title plan checklist team judge
      auditor not on it              title
      quality manager                title plan checklist team shareOut
      management                     title plan
      head of the audited department title plan
      member of it                   title plan
      head of another department     –
      member of another              –
      administrator                  –

      finished
      lead auditor                   title plan checklist team
      auditor on the team            title plan checklist team
      auditor not on it              title
      quality manager                title plan checklist team
      management                     title plan checklist
      head of the audited department title plan checklist
      member of it                   title plan checklist
      head of another department     –
      member of another              –
      administrator                  –"
    `)
  })

  it('is judged by its team, while it is under way and at no other time', () => {
    expect(AUDIT_STATUSES.map((status) => auditAccess(周敏, anAudit(status)).judge)).toEqual([false, true, false])
  })

  it('is started by its lead or the quality manager, and by no other auditor of the team', () => {
    const planned = anAudit('planned')
    expect([沈嘉禾, 林书敏, 周敏].map((actor) => auditAccess(actor, planned).start)).toEqual([true, true, false])
  })

  it('is shared out by its lead or the quality manager until it is finished, and by no other auditor of the team', () => {
    const shared = [沈嘉禾, 林书敏, 周敏].map((actor) =>
      AUDIT_STATUSES.map((status) => auditAccess(actor, anAudit(status)).shareOut),
    )
    expect(shared).toEqual([
      [true, true, false],
      [true, true, false],
      [false, false, false],
    ])
  })

  it('is finished by its lead, and not even by the quality manager', () => {
    const underWay = anAudit('under-way')
    expect([沈嘉禾, 林书敏, 周敏].map((actor) => auditAccess(actor, underWay).finish)).toEqual([true, false, false])
  })

  it('is led by the auditor it names as long as they are one and on the team', () => {
    const noLongerAuditor: Actor = { ...沈嘉禾, roles: ['member'] }
    const given = [
      auditAccess(noLongerAuditor, anAudit('planned')),
      auditAccess(沈嘉禾, { ...anAudit('planned'), team: [周敏.id] }),
    ]
    expect(given.map(({ start }) => start)).toEqual([false, false])
  })

  it('is led by a quality manager who is an auditor too and on the team', () => {
    const both: Actor = { ...林书敏, roles: ['quality-manager', 'auditor'] }
    const own = { ...anAudit('under-way'), lead: both.id, team: [both.id] }
    expect(auditAccess(both, own)).toMatchObject({ judge: true, finish: true })
  })

  it('keeps its checklist, while it runs, from the very department it is about', () => {
    const head = people['head of the audited department'] as Actor
    expect(AUDIT_STATUSES.map((status) => auditAccess(head, anAudit(status)).checklist)).toEqual([false, false, true])
  })
})

function anAudit(status: AuditStatus) {
  return { status, departments: ['quality'], lead: 沈嘉禾.id, team: [沈嘉禾.id, 周敏.id] }
}

function sheet(status: AuditStatus): string {
  return Object.entries(people)
    .map(([who, actor]) => `${who.padEnd(31)}${words(actor, status)}`)
    .join('\n')
}

function words(actor: Actor, status: AuditStatus): string {
  const granted = Object.entries(auditAccess(actor, anAudit(status))).filter(([, may]) => may)
  return granted.map(([what]) => what).join(' ') || '–'
}

function person(id: string, department: string, ...roles: Role[]): Actor {
  return { id, department, roles }
}
