import { granted, type Outcome, refused } from '../shared/outcome'
import type { Actor, Role } from './roles'

interface Standing {
  id: string
  roles: readonly Role[]
  disabled: boolean
}

/**
 * Whether a person may become `next`, given the active administrators of today.
 * The last administrator can neither be disabled nor lose the role: nobody could let people in again.
 */
export function keepAnAdministrator(
  administrators: readonly string[],
  person: Standing,
  next: Omit<Standing, 'id'>,
): Outcome<null> {
  const isNow = person.roles.includes('admin') && !person.disabled
  const stays = next.roles.includes('admin') && !next.disabled
  if (isNow && !stays && administrators.every((id) => id === person.id))
    return refused({ code: 'last-administrator', field: 'roles' })
  return granted(null)
}

/** Whether `actor` may change a person's roles from `before` to `after`: a quality manager has a say in content roles alone. */
export function changeRoles(actor: Pick<Actor, 'roles'>, before: readonly Role[], after: readonly Role[]): Outcome<Role[]> {
  const unique = [...new Set(after)]
  if (unique.length === 0) return refused({ code: 'role-missing', field: 'roles' })
  const touchesAdmin = before.includes('admin') !== unique.includes('admin')
  if (touchesAdmin && !actor.roles.includes('admin')) return refused({ code: 'only-admin-gives-admin', field: 'roles' })
  return granted(unique)
}
