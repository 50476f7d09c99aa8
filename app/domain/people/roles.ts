/** The product's roles (product.md, "Who may what"). Department roles such as `iqc-lead` are another list, in the documents. */
export const ROLES = ['member', 'department-head', 'auditor', 'management', 'quality-manager', 'admin'] as const
export type Role = (typeof ROLES)[number]

/** Who acts: the least a rule has to know of a person. */
export interface Actor {
  id: string
  department: string | null
  roles: readonly Role[]
}

/** Roles with a say in content; the administrator has none (product.md). */
export const CONTENT_ROLES = ROLES.filter((role) => role !== 'admin')

/**
 * The roles that count for a person: what was given, and `member` for everybody who works here.
 * An administrator without a content role stays without one.
 */
export function effectiveRoles(actor: { roles: readonly Role[] }): Role[] {
  const onlyAdmin = actor.roles.length > 0 && actor.roles.every((role) => role === 'admin')
  return onlyAdmin || actor.roles.includes('member') ? [...actor.roles] : ['member', ...actor.roles]
}
