import { describe, expect, it } from 'vitest'
import { may, mayEver, type Permission, POLICY, type Scope, type Subject, scopesOf } from './permissions'
import { type Actor, effectiveRoles, ROLES, type Role } from './roles'

const permissions = Object.keys(POLICY) as Permission[]
const cell = (permission: Permission, role: Role): Scope | undefined => (POLICY[permission] as Partial<Record<Role, Scope>>)[role]

const 罗春燕 = person('luo-chunyan', 'quality', 'member')
const 韩伟东 = person('han-weidong', 'quality', 'department-head')
const 沈嘉禾 = person('shen-jiahe', 'rd', 'auditor')
const 顾远航 = person('gu-yuanhang', 'management', 'management')
const 林书敏 = person('lin-shumin', 'management', 'quality-manager')
const 唐亦舟 = person('tang-yizhou', 'management', 'admin')

describe('who may what', () => {
  it('is the table of product.md; a role without a word in its column may not', () => {
    expect(grid()).toMatchInlineSnapshot(`
      "                               member          department-head  auditor     management  quality-manager  admin
      home.read                      all             all              all         all         all              all
      preferences.write              all             all              all         all         all              all
      standards.read                 all             all              all         all         all              –
      departments.read               all             all              all         all         all              –
      evidence.read                  own-tasks       own-department   own-audits  all         all              –
      evidence.hand-in               own-tasks       own-department   –           –           all              –
      evidence.assign                –               own-department   –           –           all              –
      evidence.review                –               –                –           –           all              –
      audits.read                    own-department  own-department   titles      all         all              –
      audits.plan                    –               –                –           –           all              –
      audits.start                   –               –                own-audits  –           all              –
      audits.judge                   –               –                own-audits  –           –                –
      audits.finish                  –               –                own-audits  –           –                –
      checklists.read                own-department  own-department   own-audits  all         all              –
      nonconformities.read           own-department  own-department   own-audits  all         all              –
      nonconformities.draft          –               –                own-audits  –           –                –
      nonconformities.answer         –               own-department   –           –           all              –
      nonconformities.act            own-tasks       own-department   –           –           all              –
      nonconformities.verify         –               –                own-audits  –           all              –
      nonconformities.close          –               –                –           –           all              –
      nonconformities.set-deadlines  –               –                –           –           all              –
      audits.share-out               –               –                own-audits  –           all              –
      reports.write                  –               –                own-audits  –           all              –
      reports.issue                  –               –                –           all         all              –
      people.read                    –               –                –           –           all              all
      people.manage                  –               –                –           –           –                all
      people.set-content-roles       –               –                –           –           all              all
      trail.read                     –               own-department   own-audits  all         all              –"
    `)
  })

  it('gives nothing to a role that is not named, even if the record is theirs in every way', () => {
    for (const permission of permissions) {
      for (const role of ROLES) {
        const actor = person('me', 'quality', role)
        const named = effectiveRoles(actor).some((each) => cell(permission, each))
        expect(mayEver(actor, permission), `${role} ${permission}`).toBe(named)
        if (!named) expect(may(actor, permission, everyWayTheirs), `${role} ${permission}`).toBe(false)
      }
    }
  })

  it('gives every role no more than its reach: a record that is theirs in no way is for those with “all” alone', () => {
    for (const permission of permissions) {
      for (const role of ROLES) {
        const actor = person('me', 'quality', role)
        const reachesAll = effectiveRoles(actor).some((each) => cell(permission, each) === 'all')
        expect(may(actor, permission, nobodys), `${role} ${permission}`).toBe(reachesAll)
      }
    }
  })
})

describe('an administrator', () => {
  it('looks after people and has no say in content', () => {
    expect(permissions.filter((permission) => mayEver(唐亦舟, permission))).toEqual([
      'home.read',
      'preferences.write',
      'people.read',
      'people.manage',
      'people.set-content-roles',
    ])
  })

  it('who is an auditor too may what auditors may', () => {
    const both = { ...唐亦舟, roles: ['admin', 'auditor'] as const }
    expect(may(both, 'audits.judge', { team: [both.id] })).toBe(true)
    expect(may(both, 'people.manage', {})).toBe(true)
  })
})

describe('a member', () => {
  it('hands in the evidence given to them, and not what was given to a colleague or to nobody', () => {
    expect(may(罗春燕, 'evidence.hand-in', { departments: ['quality'], owner: 罗春燕.id })).toBe(true)
    expect(may(罗春燕, 'evidence.hand-in', { departments: ['quality'], owner: 'zhao-min' })).toBe(false)
    expect(may(罗春燕, 'evidence.hand-in', { departments: ['quality'], owner: null })).toBe(false)
  })

  it('reads the audit plan of their own department and of no other', () => {
    expect(may(罗春燕, 'audits.read', { departments: ['quality', 'rd'] })).toBe(true)
    expect(may(罗春燕, 'audits.read', { departments: ['rd'] })).toBe(false)
  })

  it('is everybody who works here: an auditor hands in the evidence given to them', () => {
    expect(may(沈嘉禾, 'evidence.hand-in', { departments: ['rd'], owner: 沈嘉禾.id })).toBe(true)
  })
})

describe('a department head', () => {
  it.each(['evidence.read', 'evidence.hand-in', 'evidence.assign', 'nonconformities.read', 'trail.read'] as const)(
    'has %s for their own department and for no other',
    (permission) => {
      expect(may(韩伟东, permission, { departments: ['quality'] })).toBe(true)
      expect(may(韩伟东, permission, { departments: ['production'] })).toBe(false)
      expect(may(韩伟东, permission, {})).toBe(false)
    },
  )

  it('does not review the evidence of the department: the quality manager does', () => {
    expect(may(韩伟东, 'evidence.review', { departments: ['quality'] })).toBe(false)
    expect(may(林书敏, 'evidence.review', { departments: ['quality'] })).toBe(true)
  })

  it('without a department heads none', () => {
    expect(may({ ...韩伟东, department: null }, 'evidence.read', { departments: ['quality'] })).toBe(false)
  })
})

describe('an auditor', () => {
  it.each(['audits.start', 'audits.judge', 'audits.finish', 'nonconformities.draft', 'evidence.read', 'trail.read'] as const)(
    'has %s in an audit whose team they are on, and not in another',
    (permission) => {
      expect(may(沈嘉禾, permission, { departments: ['quality'], team: ['lin-shumin', 沈嘉禾.id] })).toBe(true)
      expect(may(沈嘉禾, permission, { departments: ['quality'], team: ['lin-shumin'] })).toBe(false)
      expect(may(沈嘉禾, permission, { departments: ['quality'] })).toBe(false)
    },
  )

  it('reads an issued nonconformity of their audits, and none of an audit they are not on', () => {
    expect(may(沈嘉禾, 'checklists.read', { departments: ['quality'], team: [沈嘉禾.id] })).toBe(true)
    expect(may(沈嘉禾, 'checklists.read', { departments: ['quality'], team: ['lin-shumin'] })).toBe(false)
  })

  it('knows of every audit that it exists, which opens none', () => {
    expect(scopesOf(沈嘉禾, 'audits.read')).toEqual(['own-department', 'titles'])
    expect(may(沈嘉禾, 'audits.read', { departments: ['quality'], team: [] })).toBe(false)
  })
})

describe('management', () => {
  it('reads everything and judges nothing', () => {
    const record = { departments: ['quality'], team: ['lin-shumin'] }
    expect(
      may(顾远航, 'evidence.read', record) && may(顾远航, 'audits.read', record) && may(顾远航, 'nonconformities.read', record),
    ).toBe(true)
    expect(may(顾远航, 'audits.judge', { team: [顾远航.id] }) || may(顾远航, 'evidence.review', record)).toBe(false)
  })
})

describe('a quality manager', () => {
  it('plans and starts audits; judging and finishing them is for the team', () => {
    const own = { departments: ['quality'], team: [林书敏.id] }
    expect([may(林书敏, 'audits.plan', {}), may(林书敏, 'audits.start', {})]).toEqual([true, true])
    expect([may(林书敏, 'audits.judge', own), may(林书敏, 'audits.finish', own)]).toEqual([false, false])
  })

  it('gives content roles, and does not manage people', () => {
    expect([mayEver(林书敏, 'people.set-content-roles'), mayEver(林书敏, 'people.manage')]).toEqual([true, false])
  })
})

describe('the reach of several roles', () => {
  it('is all of them together', () => {
    const headWhoAudits = { ...韩伟东, roles: ['department-head', 'auditor'] as const }
    expect(scopesOf(headWhoAudits, 'evidence.read')).toEqual(['own-tasks', 'own-department', 'own-audits'])
    expect(may(headWhoAudits, 'evidence.read', { departments: ['rd'], team: [headWhoAudits.id] })).toBe(true)
    expect(may(headWhoAudits, 'evidence.read', { departments: ['rd'], team: [] })).toBe(false)
  })

  it('is “all” and nothing else as soon as one of them reaches everything', () => {
    expect(scopesOf({ roles: ['department-head', 'quality-manager'] }, 'evidence.read')).toEqual(['all'])
  })

  it('is nowhere for what none of them is named for', () => {
    expect(scopesOf({ roles: ['member', 'auditor'] }, 'evidence.review')).toEqual([])
  })
})

const everyWayTheirs: Subject = { departments: ['quality'], owner: 'me', team: ['me'] }
const nobodys: Subject = { departments: ['rd'], owner: 'somebody', team: ['somebody'] }

function person(id: string, department: string, ...roles: Role[]): Actor {
  return { id, department, roles }
}

function grid(): string {
  const rows = [
    ['', ...ROLES],
    ...permissions.map((permission) => [permission, ...ROLES.map((role) => cell(permission, role) ?? '–')]),
  ]
  const widths = ['', ...ROLES].map((_, column) => Math.max(...rows.map((row) => (row[column] as string).length)))
  return rows
    .map((row) =>
      row
        .map((text, column) => text.padEnd(widths[column] as number))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
