import { describe, expect, it } from 'vitest'
import { changeRoles, keepAnAdministrator } from './administrators'
import type { Role } from './roles'

const 唐亦舟 = { id: 'tang-yizhou', roles: ['admin'] as Role[], disabled: false }
const 林书敏 = { id: 'lin-shumin', roles: ['quality-manager'] as Role[], disabled: false }
const last = { ok: false, refusal: { code: 'last-administrator', field: 'roles' } }
const fine = { ok: true, value: null }

describe('the last administrator', () => {
  it('cannot be disabled', () => {
    expect(keepAnAdministrator([唐亦舟.id], 唐亦舟, { roles: ['admin'], disabled: true })).toEqual(last)
  })

  it('cannot lose the role', () => {
    expect(keepAnAdministrator([唐亦舟.id], 唐亦舟, { roles: ['member'], disabled: false })).toEqual(last)
  })

  it('cannot lose both at once', () => {
    expect(keepAnAdministrator([唐亦舟.id], 唐亦舟, { roles: [], disabled: true })).toEqual(last)
  })

  it('may be given further roles', () => {
    expect(keepAnAdministrator([唐亦舟.id], 唐亦舟, { roles: ['admin', 'auditor'], disabled: false })).toEqual(fine)
  })

  it('is the last even if a list from an old moment does not name them', () => {
    expect(keepAnAdministrator([], 唐亦舟, { roles: ['admin'], disabled: true })).toEqual(last)
  })
})

describe('an administrator beside another', () => {
  it.each<{ roles: Role[]; disabled: boolean }>([
    { roles: ['admin'], disabled: true },
    { roles: ['member'], disabled: false },
  ])('may go: %j', (next) => {
    expect(keepAnAdministrator([唐亦舟.id, 'sun-li'], 唐亦舟, next)).toEqual(fine)
    expect(keepAnAdministrator(['sun-li', 唐亦舟.id], 唐亦舟, next)).toEqual(fine)
  })
})

describe('anybody else', () => {
  it('may be disabled or given other roles while an administrator stays', () => {
    expect(keepAnAdministrator([唐亦舟.id], 林书敏, { roles: [], disabled: true })).toEqual(fine)
    expect(keepAnAdministrator([唐亦舟.id], 林书敏, { roles: ['member'], disabled: false })).toEqual(fine)
  })

  it('may become an administrator', () => {
    expect(keepAnAdministrator([唐亦舟.id], 林书敏, { roles: ['admin'], disabled: false })).toEqual(fine)
  })

  it('includes an administrator who is disabled already: their role may be taken away', () => {
    expect(keepAnAdministrator([], { ...唐亦舟, disabled: true }, { roles: ['member'], disabled: true })).toEqual(fine)
  })
})

describe('changing the roles of a person', () => {
  const onlyAdmin = { ok: false, refusal: { code: 'only-admin-gives-admin', field: 'roles' } }

  it('is done by the administrator, for every role', () => {
    expect(changeRoles(唐亦舟, ['member'], ['auditor', 'admin'])).toEqual({ ok: true, value: ['auditor', 'admin'] })
    expect(changeRoles(唐亦舟, ['admin', 'auditor'], ['auditor'])).toEqual({ ok: true, value: ['auditor'] })
  })

  it('is done by the quality manager, for content roles', () => {
    expect(changeRoles(林书敏, ['member'], ['auditor', 'department-head'])).toEqual({
      ok: true,
      value: ['auditor', 'department-head'],
    })
  })

  it('lets the quality manager neither make an administrator nor unmake one', () => {
    expect(changeRoles(林书敏, ['member'], ['member', 'admin'])).toEqual(onlyAdmin)
    expect(changeRoles(林书敏, ['member', 'admin'], ['member'])).toEqual(onlyAdmin)
  })

  it('lets the quality manager change the content roles of an administrator, who stays one', () => {
    expect(changeRoles(林书敏, ['admin'], ['admin', 'auditor'])).toEqual({ ok: true, value: ['admin', 'auditor'] })
  })

  it('leaves nobody without a role', () => {
    expect(changeRoles(唐亦舟, ['member'], [])).toEqual({ ok: false, refusal: { code: 'role-missing', field: 'roles' } })
  })

  it('counts a role that was ticked twice once', () => {
    expect(changeRoles(唐亦舟, [], ['auditor', 'member', 'auditor'])).toEqual({ ok: true, value: ['auditor', 'member'] })
  })
})
