import { describe, expect, it } from 'vitest'
import { CONTENT_ROLES, effectiveRoles, ROLES } from './roles'

describe('the roles of the product', () => {
  it('are six', () => {
    expect(ROLES).toEqual(['member', 'department-head', 'auditor', 'management', 'quality-manager', 'admin'])
  })

  it('have a say in content, except the administrator’s', () => {
    expect(CONTENT_ROLES).toEqual(['member', 'department-head', 'auditor', 'management', 'quality-manager'])
  })
})

describe('the roles that count for a person', () => {
  it('are those given and member, for everybody who works here', () => {
    expect(effectiveRoles({ roles: ['auditor', 'department-head'] })).toEqual(['member', 'auditor', 'department-head'])
  })

  it('name member once', () => {
    expect(effectiveRoles({ roles: ['auditor', 'member'] })).toEqual(['auditor', 'member'])
  })

  it('are member for a person without any', () => {
    expect(effectiveRoles({ roles: [] })).toEqual(['member'])
  })

  it('are administrator alone for one who is nothing else: looking after people gives no say in content', () => {
    expect(effectiveRoles({ roles: ['admin'] })).toEqual(['admin'])
  })

  it('make an administrator a member as soon as a content role is given', () => {
    expect(effectiveRoles({ roles: ['admin', 'auditor'] })).toEqual(['member', 'admin', 'auditor'])
  })

  it('leave what is stored about the person as it was', () => {
    const stored = ['admin', 'member'] as const
    expect(effectiveRoles({ roles: stored })).not.toBe(stored)
  })
})
