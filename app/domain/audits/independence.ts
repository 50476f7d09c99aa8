import { granted, type Outcome, refused } from '../shared/outcome'

export interface TeamMember {
  id: string
  name: string
  department: string | null
  /** Why the quality manager lets this person audit all the same; printed in the report. */
  overrideReason: string | null
}

/**
 * Whether a person may be on the team of an audit of `departments`: nobody audits the department they belong to
 * (ISO 9001 9.2.2 c; audit-practice §6) unless an override with its reason stands.
 */
export function assignAuditor(member: TeamMember, departments: readonly string[]): Outcome<TeamMember> {
  if (belongsTo(member, departments) && !member.overrideReason?.trim())
    return refused({
      code: 'auditor-not-independent',
      field: 'team',
      params: { name: member.name, department: member.department as string },
    })
  return granted({ ...member, overrideReason: belongsTo(member, departments) ? (member.overrideReason as string).trim() : null })
}

/**
 * Whether an auditor may judge a row about `departments` whose clauses are served by evidence that `handedInBy` gave in:
 * checked again at each write, because people change departments while an audit runs.
 */
export function judgeIndependently(
  member: TeamMember,
  row: { departments: readonly string[]; handedInBy: readonly string[] },
): Outcome<null> {
  if (member.overrideReason?.trim()) return granted(null)
  if (belongsTo(member, row.departments))
    return refused({ code: 'auditor-not-independent', params: { name: member.name, department: member.department as string } })
  if (row.handedInBy.includes(member.id)) return refused({ code: 'auditor-handed-in', params: { name: member.name } })
  return granted(null)
}

function belongsTo(member: TeamMember, departments: readonly string[]): boolean {
  return member.department !== null && departments.includes(member.department)
}
