import type { EntityManager } from '@mikro-orm/core'
import {
  type INonconformityAction,
  type INonconformityFile,
  type INonconformityRound,
  NonconformityAction,
  NonconformityFile,
  NonconformityRound,
} from '~db/entities/nonconformities'
import type { IPerson } from '~db/entities/people'
import type { ActionView, AnswerFileView, RoundView, Said } from './answer.view'

export interface Answered {
  rounds: INonconformityRound[]
  actions: INonconformityAction[]
  files: INonconformityFile[]
}

/** Everything that was answered, in its order. Three queries. */
export async function answered(em: EntityManager, nonconformityId: string): Promise<Answered> {
  const rounds = await em.find(
    NonconformityRound,
    { nonconformity: nonconformityId },
    { populate: ['analysedBy', 'plannedBy', 'verifiedBy'], orderBy: { number: 'asc' } },
  )
  const actions = await em.find(
    NonconformityAction,
    { round: { $in: rounds.map(({ id }) => id) } },
    { populate: ['owner', 'doneBy'], orderBy: { position: 'asc' } },
  )
  const files = await em.find(NonconformityFile, { nonconformity: nonconformityId }, { orderBy: { createdAt: 'asc', id: 'asc' } })
  return { rounds, actions, files } as Answered
}

/** A round as it is read. */
export function roundView(round: INonconformityRound, { actions, files }: Answered): RoundView {
  const { number, version, whys, rootCause, method, result, effective } = round
  const verified = said(round.verifiedBy, round.verifiedAt)
  return {
    ...{ number, version, whys, rootCause },
    analysed: said(round.analysedBy, round.analysedAt),
    spread: round.spread ?? null,
    documents: round.documents ?? null,
    effectiveness: round.effectiveness ?? null,
    planned: said(round.plannedBy, round.plannedAt),
    actions: actions.filter((action) => action.round.id === round.id).map((action) => actionView(action, files)),
    implementedOn: round.implementedOn ?? null,
    verification: verified && { ...verified, method: method ?? '', result: result ?? '', effective: effective === true },
  }
}

function actionView(action: INonconformityAction, files: readonly INonconformityFile[]): ActionView {
  const { position, version, what, dueOn } = action
  return {
    ...{ position, version, what, dueOn },
    owner: (action.owner as IPerson).name,
    doneOn: action.doneOn ?? null,
    note: action.note ?? null,
    doneBy: (action.doneBy as IPerson | null | undefined)?.name ?? null,
    files: files.filter((file) => file.action?.id === action.id).map(fileView),
  }
}

export function fileView({ id, name }: INonconformityFile): AnswerFileView {
  return { id, name }
}

/** Who and when; null when nobody did. */
export function said(person: unknown, at: Date | null | undefined): Said | null {
  return person && at ? { by: (person as IPerson).name, at: at.toISOString() } : null
}
