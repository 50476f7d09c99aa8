import type { EntityManager } from '@mikro-orm/core'
import type { DueDays } from '~/domain/nonconformities/deadlines'
import { isIssued } from '~/domain/nonconformities/status'
import { mayVerify, whoAnswered } from '~/domain/nonconformities/verification'
import { blocking, verifiableFrom, type WaitsFor } from '~/domain/nonconformities/waiting'
import type { Actor } from '~/domain/people/roles'
import type { Day } from '~/domain/shared/calendar'
import { deadlineRules } from '~db/deadline-rules'
import type { INonconformity } from '~db/entities/nonconformities'
import { type IPerson, Person } from '~db/entities/people'
import { plantDay } from '~db/plant-time'
import type { AnswerView } from './answer.view'
import { mayAct } from './may-act'
import { type Answered, answered, fileView, roundView, said } from './rounds.server'

interface Reader {
  actor: Actor & { name: string }
  today: Day
  /** The auditors of the audit it was raised in. */
  team: readonly IPerson[]
}

/** What a department answered and what this reader may do about it; null before it is issued. Five queries. */
export async function answerOf(
  em: EntityManager,
  nonconformity: INonconformity,
  { actor, today, team }: Reader,
): Promise<AnswerView | null> {
  if (!isIssued(nonconformity.status)) return null
  const all = await answered(em, nonconformity.id)
  const current = all.rounds.find(({ number }) => number === nonconformity.round) ?? null
  const actions = all.actions.filter(({ round }) => round.id === current?.id)
  const { status, dueOn = null, statusSince, correction } = nonconformity
  const since = statusSince ? plantDay(statusSince) : null
  const blocked = blocking({ status, dueOn, since }, today)
  const rule = (await deadlineRules(em))[nonconformity.grade]
  const corrected = said(nonconformity.correctedBy, nonconformity.correctedAt)
  return {
    due: dueOf(nonconformity),
    acknowledged: said(nonconformity.acknowledgedBy, nonconformity.acknowledgedAt),
    correction: corrected && {
      ...corrected,
      text: correction ?? '',
      files: all.files.filter(({ part }) => part === 'correction').map(fileView),
    },
    round: current && roundView(current, all),
    earlier: all.rounds.filter((round) => round !== current).map((round) => roundView(round, all)),
    closed: said(nonconformity.closedBy, nonconformity.closedAt),
    blocking: blocked && {
      ...blocked,
      since: since ?? today,
      names: await namesOf(em, blocked.waitsFor, { nonconformity, all, actions, team }),
    },
    verifiableFrom: current?.implementedOn ? verifiableFrom(current.implementedOn, rule.wait) : null,
    ...mayAct(actor, nonconformity, { all, current, actions, team: team.map(({ id }) => id) }),
  }
}

interface Waiting {
  nonconformity: INonconformity
  all: Answered
  actions: Answered['actions']
  team: readonly IPerson[]
}

/** Whom it waits for, by name. */
async function namesOf(em: EntityManager, waitsFor: WaitsFor, { nonconformity, all, actions, team }: Waiting): Promise<string[]> {
  if (waitsFor === 'verifier') {
    const known = whoAnswered({ department: nonconformity.department, correctedBy: nonconformity.correctedBy, ...all })
    const independent = team.filter(({ id, name, department = null }) => mayVerify({ id, name, department }, known).ok)
    return independent.map(({ name }) => name)
  }
  if (waitsFor === 'action-owners')
    return [...new Set(actions.filter(({ doneOn }) => !doneOn).map(({ owner }) => (owner as IPerson).name))]
  const heads = { department: nonconformity.department, roles: { $like: '% department-head %' } }
  const managers = { roles: { $like: '% quality-manager %' } }
  const asked = { disabledAt: null, ...(waitsFor === 'department' ? heads : managers) }
  const people = await em.find(Person, asked as never, { fields: ['name'], orderBy: { name: 'asc' } })
  return people.map(({ name }) => name)
}

function dueOf({ acknowledgeDue, correctDue, planDue, implementDue, verifyDue }: INonconformity): DueDays {
  const day = (stored: Day | null | undefined) => stored ?? ''
  return {
    acknowledge: day(acknowledgeDue),
    correct: day(correctDue),
    plan: day(planDue),
    implement: day(implementDue),
    verify: day(verifyDue),
  }
}
