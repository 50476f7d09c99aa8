import { type Actor, effectiveRoles, type Role } from './roles'

/**
 * How far a permission reaches. `own-tasks`: items given to me; `own-department`: records of my department;
 * `own-audits`: audits whose team I am on and the departments they visit; `titles`: that it exists, no more.
 */
export type Scope = 'all' | 'own-department' | 'own-tasks' | 'own-audits' | 'titles'

const readers = {
  member: 'all',
  'department-head': 'all',
  auditor: 'all',
  management: 'all',
  'quality-manager': 'all',
} as const

/**
 * The policy table of product.md, "Who may what". Reviewed as a table and snapshotted by its test:
 * a role that is not named may not.
 */
export const POLICY = {
  'home.read': { ...readers, admin: 'all' },
  'preferences.write': { ...readers, admin: 'all' },
  'standards.read': readers,
  'departments.read': readers,
  'evidence.read': {
    member: 'own-tasks',
    'department-head': 'own-department',
    auditor: 'own-audits',
    management: 'all',
    'quality-manager': 'all',
  },
  'evidence.hand-in': { member: 'own-tasks', 'department-head': 'own-department', 'quality-manager': 'all' },
  'evidence.assign': { 'department-head': 'own-department', 'quality-manager': 'all' },
  'evidence.review': { 'quality-manager': 'all' },
  'audits.read': {
    member: 'own-department',
    'department-head': 'own-department',
    auditor: 'titles',
    management: 'all',
    'quality-manager': 'all',
  },
  'audits.plan': { 'quality-manager': 'all' },
  'audits.start': { auditor: 'own-audits', 'quality-manager': 'all' },
  'audits.judge': { auditor: 'own-audits' },
  'audits.finish': { auditor: 'own-audits' },
  // The whole sheet once the audit is finished; while it is under way it is the team's and the quality manager's.
  'checklists.read': {
    member: 'own-department',
    'department-head': 'own-department',
    auditor: 'own-audits',
    management: 'all',
    'quality-manager': 'all',
  },
  'nonconformities.read': {
    member: 'own-department',
    'department-head': 'own-department',
    auditor: 'own-audits',
    management: 'all',
    'quality-manager': 'all',
  },
  'nonconformities.draft': { auditor: 'own-audits' },
  'nonconformities.answer': { 'department-head': 'own-department', 'quality-manager': 'all' },
  // To say that an action is done; whoever owns one may also read its nonconformity, wherever they work.
  'nonconformities.act': { member: 'own-tasks', 'department-head': 'own-department', 'quality-manager': 'all' },
  'nonconformities.verify': { auditor: 'own-audits', 'quality-manager': 'all' },
  'nonconformities.close': { 'quality-manager': 'all' },
  'nonconformities.set-deadlines': { 'quality-manager': 'all' },
  // The lead's, of their own audit.
  'audits.share-out': { auditor: 'own-audits', 'quality-manager': 'all' },
  'reports.write': { auditor: 'own-audits', 'quality-manager': 'all' },
  'reports.issue': { management: 'all', 'quality-manager': 'all' },
  'people.read': { 'quality-manager': 'all', admin: 'all' },
  'people.manage': { admin: 'all' },
  'people.set-content-roles': { 'quality-manager': 'all', admin: 'all' },
  'trail.read': {
    'department-head': 'own-department',
    auditor: 'own-audits',
    management: 'all',
    'quality-manager': 'all',
  },
} as const satisfies Record<string, Partial<Record<Role, Scope>>>

export type Permission = keyof typeof POLICY

/** What a permission is asked about: only what the record has. */
export interface Subject {
  /** The departments whose record it is. */
  departments?: readonly string[]
  /** The person it was given to. */
  owner?: string | null
  /** The auditors of the audit it belongs to. */
  team?: readonly string[]
}

/** Every scope the actor's roles give for a permission; `['all']` alone when one of them reaches everything. */
export function scopesOf(actor: Pick<Actor, 'roles'>, permission: Permission): Scope[] {
  const table: Partial<Record<Role, Scope>> = POLICY[permission]
  const scopes = new Set<Scope>()
  for (const role of effectiveRoles(actor)) {
    const scope = table[role]
    if (scope) scopes.add(scope)
  }
  return scopes.has('all') ? ['all'] : [...scopes]
}

/** May this actor ever do it, to some record? The question asked at the door. */
export function mayEver(actor: Pick<Actor, 'roles'>, permission: Permission): boolean {
  return scopesOf(actor, permission).length > 0
}

/** May this actor do it to this record? `titles` never reaches a record itself. */
export function may(actor: Actor, permission: Permission, subject: Subject): boolean {
  return scopesOf(actor, permission).some((scope) => reaches(scope, actor, subject))
}

function reaches(scope: Scope, actor: Actor, subject: Subject): boolean {
  switch (scope) {
    case 'all':
      return true
    case 'own-department':
      return actor.department !== null && (subject.departments ?? []).includes(actor.department)
    case 'own-tasks':
      return subject.owner === actor.id
    case 'own-audits':
      return (subject.team ?? []).includes(actor.id)
    case 'titles':
      return false
  }
}
