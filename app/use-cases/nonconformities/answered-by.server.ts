import type { EntityManager } from '@mikro-orm/core'
import { type Answered, whoAnswered } from '~/domain/nonconformities/verification'
import {
  type INonconformity,
  type INonconformityAction,
  type INonconformityRound,
  NonconformityAction,
  NonconformityRound,
} from '~db/entities/nonconformities'

/** Who took part in the answer, in whichever round: they do not verify it. Two queries. */
export async function answeredBy(em: EntityManager, { id, department, correctedBy }: INonconformity): Promise<Answered> {
  const rounds = (await em.find(NonconformityRound, { nonconformity: id })) as INonconformityRound[]
  const inRounds = { round: { $in: rounds.map((round) => round.id) } }
  const actions = (await em.find(NonconformityAction, inRounds)) as INonconformityAction[]
  return whoAnswered({ department, correctedBy, rounds, actions } as Parameters<typeof whoAnswered>[0])
}
