import { type EntityManager, LockMode } from '@mikro-orm/core'
import { type ActionReport, reportAction as decide } from '~/domain/nonconformities/answer'
import { moveNonconformity } from '~/domain/nonconformities/status'
import { may } from '~/domain/people/permissions'
import type { Day } from '~/domain/shared/calendar'
import { granted, type Outcome } from '~/domain/shared/outcome'
import { deadlineRules } from '~db/deadline-rules'
import {
  type INonconformity,
  type INonconformityAction,
  type INonconformityRound,
  Nonconformity,
  NonconformityAction,
  NonconformityFile,
} from '~db/entities/nonconformities'
import { Person } from '~db/entities/people'
import { plantDay } from '~db/plant-time'
import { leaveTrail } from '~db/trail'
import { contextOf, currentRound, type Doer, notTheirs, standing } from './issued-nonconformity.server'
import { type AnswerFile, emptyFile, keepFiles } from './keep-files.server'

export interface ReportedAction extends ActionReport {
  number: string
  position: number
  /** Of the action: whoever reports another one does not stand in the way. */
  version: number
  files: readonly AnswerFile[]
  now: Date
}

/**
 * Say that an action is done. With the last of them the nonconformity is implemented and waits for its verification.
 * Two reports at once take their turns, so that one of them knows it is the last.
 */
export function reportAction(em: EntityManager, actor: Doer, report: ReportedAction): Promise<Outcome<INonconformity>> {
  return em.transactional((tx) => write(tx, actor, report))
}

async function write(em: EntityManager, actor: Doer, report: ReportedAction): Promise<Outcome<INonconformity>> {
  const { number, position, version, now, files, ...said } = report
  const nonconformity = (await em.findOneOrFail(
    Nonconformity,
    { number },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  )) as INonconformity
  const round = await currentRound(em, nonconformity)
  const actions = (await em.find(NonconformityAction, { round: round.id })) as INonconformityAction[]
  const action = actions.find((one) => one.position === position)
  const subject = { departments: [nonconformity.department], owner: action?.owner.id ?? null }
  if (!action || !may(actor, 'nonconformities.act', subject)) throw notTheirs(number)
  const moved = moveNonconformity(nonconformity, 'implement')
  if (!moved.ok) return moved
  await em.lock(action, LockMode.OPTIMISTIC, version)

  const last = actions.every((one) => one === action || one.doneOn)
  const kept = last ? await em.count(NonconformityFile, { action: { $in: actions.map(({ id }) => id) } }) : 0
  const issuedOn = plantDay(nonconformity.issuedAt ?? now)
  const stands = { position, doneOn: action.doneOn ?? null }
  const decided = decide(stands, said, { issuedOn, today: plantDay(now), last, files: kept + files.length })
  if (!decided.ok) return decided
  const empty = emptyFile(files)
  if (empty) return empty

  const links = await keepFiles(em, actor, files, { nonconformity, part: 'action', action, now })
  em.assign(action, { ...decided.value, doneBy: em.getReference(Person, actor.id) })
  leaveTrail(
    em,
    actor,
    'nonconformity.action-done',
    nonconformity,
    { number, position, what: action.what, ...decided.value, files: links.map(({ name }) => name) },
    { ...contextOf(nonconformity, now), touches: [action, ...links] },
  )
  if (last) await implement(em, actor, { nonconformity, round, actions, now })
  await em.flush()
  return granted(nonconformity)
}

interface Implemented {
  nonconformity: INonconformity
  round: INonconformityRound
  actions: readonly INonconformityAction[]
  now: Date
}

async function implement(em: EntityManager, actor: Doer, { nonconformity, round, actions, now }: Implemented): Promise<void> {
  const implementedOn = actions.map(({ doneOn }) => doneOn ?? '').reduce((a: Day, b: Day) => (a > b ? a : b))
  const { wait } = (await deadlineRules(em))[nonconformity.grade]
  em.assign(round, { implementedOn })
  em.assign(nonconformity, standing(nonconformity, 'implemented', { now, implementedOn, wait }))
  const told = { number: nonconformity.number, round: round.number, on: implementedOn }
  const context = { ...contextOf(nonconformity, now), touches: [round] }
  leaveTrail(em, actor, 'nonconformity.implemented', nonconformity, told, context)
}
