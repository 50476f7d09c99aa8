import type { EntityManager } from '@mikro-orm/core'
import { stageOf } from '~/domain/nonconformities/waiting'
import { type INonconformity, type INonconformityAction, NonconformityAction } from '~db/entities/nonconformities'
import { type IPerson, Person } from '~db/entities/people'

/** Whom each of these waits for, by name; a verifier is chosen when the time comes and has none. At most two queries. */
export async function waitingNames(
  em: EntityManager,
  page: readonly INonconformity[],
): Promise<(nonconformity: INonconformity) => string[]> {
  const waitingFor = (whom: string) => page.filter(({ status }) => stageOf(status)?.waitsFor === whom)
  const acting = waitingFor('action-owners').map(({ id }) => id)
  const open = (
    acting.length > 0
      ? await em.find(
          NonconformityAction,
          { doneOn: null, round: { nonconformity: { $in: acting } } },
          { populate: ['owner', 'round'], orderBy: { position: 'asc' } },
        )
      : []
  ) as INonconformityAction[]
  const departments = [...new Set(waitingFor('department').map(({ department }) => department))]
  const asked = [
    ...(departments.length > 0 ? [{ department: { $in: departments }, roles: { $like: '% department-head %' } }] : []),
    ...(waitingFor('quality-manager').length > 0 ? [{ roles: { $like: '% quality-manager %' } }] : []),
  ]
  const people = (asked.length > 0 ? await em.find(Person, { disabledAt: null, $or: asked } as never) : []) as IPerson[]
  const having = (role: IPerson['roles'][number]) => people.filter(({ roles }) => roles.includes(role))
  return ({ id, status, department }) => {
    switch (stageOf(status)?.waitsFor) {
      case 'action-owners':
        return unique(open.filter(({ round }) => round.nonconformity.id === id).map(({ owner }) => (owner as IPerson).name))
      case 'department':
        return having('department-head').flatMap((head) => (head.department === department ? [head.name] : []))
      case 'quality-manager':
        return having('quality-manager').map(({ name }) => name)
      default:
        return []
    }
  }
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)]
}
