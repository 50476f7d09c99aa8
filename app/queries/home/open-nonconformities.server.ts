import type { EntityManager } from '@mikro-orm/core'
import { isIssued, OPEN_STATUSES } from '~/domain/nonconformities/status'
import type { Actor } from '~/domain/people/roles'
import { AuditMember } from '~db/entities/audits'
import {
  type INonconformity,
  type INonconformityAction,
  type INonconformityRound,
  Nonconformity,
  NonconformityAction,
  NonconformityRound,
} from '~db/entities/nonconformities'
import { visibleNonconformities } from '../nonconformities/visible-nonconformities.server'

/** A nonconformity on its way, with its answer so far. */
export interface OpenNonconformity {
  nonconformity: INonconformity
  rounds: INonconformityRound[]
  /** The round it is in. */
  current: INonconformityRound | null
  /** Of every round. */
  actions: INonconformityAction[]
  /** Of the current one. */
  now: INonconformityAction[]
  /** Is the reader one of the auditors of its audit? */
  onTeam: boolean
}

/** Drafts and open nonconformities this reader may read, with rounds and actions. Four queries, and those of the scope. */
export async function openNonconformities(em: EntityManager, actor: Actor): Promise<OpenNonconformity[]> {
  const visible = await visibleNonconformities(em, actor)
  const found = (await em.find(Nonconformity, { $and: [visible, { status: { $in: ['draft', ...OPEN_STATUSES] } }] } as never, {
    populate: ['audit'],
    orderBy: { id: 'asc' },
  })) as INonconformity[]
  const issued = found.filter(({ status }) => isIssued(status)).map(({ id }) => id)
  if (issued.length === 0) return found.map((nonconformity) => withAnswer(nonconformity, [], [], new Set()))
  const rounds = (await em.find(
    NonconformityRound,
    { nonconformity: { $in: issued } },
    { populate: ['verifiedBy'], orderBy: { number: 'asc' } },
  )) as INonconformityRound[]
  const actions = (await em.find(
    NonconformityAction,
    { round: { $in: rounds.map(({ id }) => id) } },
    { populate: ['owner'], orderBy: { position: 'asc' } },
  )) as INonconformityAction[]
  const audits = [...new Set(found.map(({ audit }) => audit.id))]
  const own = await em.find(AuditMember, { person: actor.id, audit: { $in: audits } }, { fields: ['audit'] })
  const teams = new Set(own.map(({ audit }) => audit.id))
  return found.map((nonconformity) => withAnswer(nonconformity, rounds, actions, teams))
}

function withAnswer(
  nonconformity: INonconformity,
  allRounds: readonly INonconformityRound[],
  allActions: readonly INonconformityAction[],
  teams: ReadonlySet<string>,
): OpenNonconformity {
  const rounds = allRounds.filter((round) => round.nonconformity.id === nonconformity.id)
  const ids = new Set(rounds.map(({ id }) => id))
  const current = rounds.find(({ number }) => number === nonconformity.round) ?? null
  const actions = allActions.filter(({ round }) => ids.has(round.id))
  return {
    nonconformity,
    rounds,
    current,
    actions,
    now: actions.filter(({ round }) => round.id === current?.id),
    onTeam: teams.has(nonconformity.audit.id),
  }
}
