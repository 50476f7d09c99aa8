import type { EntityManager } from '@mikro-orm/core'
import {
  type INonconformityAction,
  type INonconformityRound,
  NonconformityAction,
  NonconformityRound,
} from '~db/entities/nonconformities'
import type { IPerson } from '~db/entities/people'
import { plantDay } from '~db/plant-time'
import type { NonconformityReportView } from './nonconformity-report.view'

type Answer = Pick<
  NonconformityReportView,
  'refused' | 'whys' | 'rootCause' | 'analysed' | 'actions' | 'planned' | 'implementedOn' | 'verification'
>

/** What was answered: the latest round as it stands, and of those before what was found wrong. Two queries. */
export async function answerOf(
  em: EntityManager,
  nonconformity: string,
  department: (id: string | null | undefined) => string,
): Promise<Answer> {
  const found = await em.find(
    NonconformityRound,
    { nonconformity },
    { populate: ['analysedBy', 'plannedBy', 'verifiedBy'] as never, orderBy: { number: 'asc' } },
  )
  const rounds = found as INonconformityRound[]
  const last = rounds.at(-1)
  const given = last
    ? await em.find(NonconformityAction, { round: last.id }, { populate: ['owner'] as never, orderBy: { position: 'asc' } })
    : []
  return {
    refused: rounds.filter((round) => round !== last && round.effective === false).map(asRefused),
    ...causeOf(last),
    actions: (given as INonconformityAction[]).map(({ what, owner, dueOn, doneOn }) => ({
      what,
      owner: owner.name as string,
      dueOn,
      doneOn: doneOn ?? null,
    })),
    ...planOf(last),
    verification: last ? verificationOf(last, department) : null,
  }
}

function asRefused(round: INonconformityRound): Answer['refused'][number] {
  return {
    number: round.number,
    result: round.result ?? '',
    by: (round.verifiedBy as IPerson | null)?.name ?? '',
    on: round.verifiedAt ? plantDay(round.verifiedAt) : null,
  }
}

function causeOf(round: INonconformityRound | undefined): Pick<Answer, 'whys' | 'rootCause' | 'analysed'> {
  if (!round) return { whys: [], rootCause: '', analysed: null }
  const analyst = round.analysedBy as IPerson | null
  return {
    whys: round.whys,
    rootCause: round.rootCause,
    analysed: analyst ? { name: analyst.name, on: round.analysedAt ? plantDay(round.analysedAt) : null } : null,
  }
}

function planOf(round: INonconformityRound | undefined): Pick<Answer, 'planned' | 'implementedOn'> {
  const planner = round?.plannedBy as IPerson | null | undefined
  if (!round || !planner) return { planned: null, implementedOn: null }
  return {
    planned: {
      name: planner.name,
      on: round.plannedAt ? plantDay(round.plannedAt) : null,
      spread: round.spread ?? null,
      documents: round.documents ?? null,
      effectiveness: round.effectiveness ?? '',
    },
    implementedOn: round.implementedOn ?? null,
  }
}

function verificationOf(
  round: INonconformityRound,
  department: (id: string | null | undefined) => string,
): Answer['verification'] {
  const verifier = round.verifiedBy as IPerson | null
  if (!verifier) return null
  return {
    method: round.method ?? '',
    result: round.result ?? '',
    effective: round.effective === true,
    by: verifier.name,
    department: department(verifier.department),
    on: round.verifiedAt ? plantDay(round.verifiedAt) : null,
  }
}
