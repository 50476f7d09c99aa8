import { ROLES } from '~/domain/people/roles'

/** What people are in an audit, beside the roles they are given; documents speak of them. */
export const AUDIT_ROLES = ['lead-auditor', 'management-representative', 'external-auditor'] as const

/** Roles documents may name without a department that declares them (content.md: two separate lists). */
export const PRODUCT_ROLES: readonly string[] = [...ROLES, ...AUDIT_ROLES]
