import type { EntityManager } from '@mikro-orm/core'
import type { Answered } from '~/domain/nonconformities/verification'
import {
  type INonconformity,
  type INonconformityAction,
  type INonconformityRound,
  NonconformityAction,
  NonconformityRound,
} from '~db/entities/nonconformities'

/** Who took part in the answer, in whichever round: they do not verify it. To have acknowledged the facts is no answer. */
export async function answeredBy(em: EntityManager, nonconformity: INonconformity): Promise<Answered> {
  const rounds = (await em.find(NonconformityRound, { nonconformity: nonconformity.id })) as INonconformityRound[]
  const actions = (await em.find(NonconformityAction, {
    round: { $in: rounds.map(({ id }) => id) },
  })) as INonconformityAction[]
  const wrote = [
    nonconformity.correctedBy,
    ...rounds.flatMap(({ analysedBy, plannedBy }) => [analysedBy, plannedBy]),
    ...actions.map(({ doneBy }) => doneBy),
  ]
  return {
    department: nonconformity.department,
    owners: actions.map(({ owner }) => owner.id),
    answeredBy: wrote.flatMap((person) => (person ? [person.id] : [])),
  }
}
