import type { EntityManager } from '@mikro-orm/core'
import { DEFAULT_DEADLINES, dueDays } from '~/domain/nonconformities/deadlines'
import type { Grade } from '~/domain/nonconformities/draft'
import { NC_STATUSES, type NcStatus } from '~/domain/nonconformities/status'
import type { Day } from '~/domain/shared/calendar'
import { asColumns } from '~/use-cases/nonconformities/due-facts'
import { ChecklistItem, type IAudit } from '~db/entities/audits'
import { type INonconformity, Nonconformity, NonconformityAction, NonconformityRound } from '~db/entities/nonconformities'
import { type IPerson, Person } from '~db/entities/people'
import { newId } from '~db/identity'
import { leaveTrail } from '~db/trail'
import { NOW, TODAY } from './time'

interface Standing {
  number: string
  audit: Pick<IAudit, 'id' | 'number'>
  position: number
  raisedBy: IPerson
  status?: NcStatus
  grade?: Grade
  department?: string
  issuedOn?: Day
  dueOn?: Day | null
  closedOn?: Day
  evidence?: string
  /** Who corrected, analysed and planned. */
  answeredBy?: IPerson
  /** Of the only round, in their order. */
  actions?: { owner: IPerson; dueOn: Day; doneOn?: Day }[]
  verifiedBy?: IPerson
}

/** A nonconformity as it stands somewhere on its way, by itself: for what counts and lists, not for what acts. */
export async function aStandingNonconformity(em: EntityManager, facts: Standing): Promise<INonconformity> {
  const { status = 'issued', grade = 'minor', issuedOn = TODAY, raisedBy, answeredBy, actions = [] } = facts
  const isIssued = status !== 'draft' && status !== 'withdrawn'
  const at = (day: Day) => new Date(`${day}T04:00:00Z`)
  const item = await em.findOneOrFail(ChecklistItem, { audit: facts.audit.id, position: facts.position })
  const due = dueDays(DEFAULT_DEADLINES[grade], issuedOn)
  const reached = (stage: NcStatus) => isIssued && NC_STATUSES.indexOf(status) >= NC_STATUSES.indexOf(stage)
  const person = (one?: IPerson) => (one ? em.getReference(Person, one.id) : null)
  const theRound = () => {
    const done = actions.flatMap(({ doneOn }) => doneOn ?? []).sort()
    const round = em.create(NonconformityRound, {
      ...{ id: newId(), nonconformity, number: 1, whys: ['没有提醒。'], rootCause: '台账没有到期提醒。' },
      analysedBy: person(answeredBy),
      analysedAt: at(issuedOn),
      plannedBy: reached('action-planned') ? person(answeredBy) : null,
      implementedOn: reached('implemented') ? (done.at(-1) ?? null) : null,
      verifiedBy: person(facts.verifiedBy),
    })
    const acts = actions.map(({ owner, dueOn, doneOn }, index) =>
      em.create(NonconformityAction, {
        ...{ id: newId(), round, position: index + 1, what: `${owner.name}给台账加到期提醒`, dueOn, doneOn: doneOn ?? null },
        owner: em.getReference(Person, owner.id),
        doneBy: doneOn ? em.getReference(Person, owner.id) : null,
      }),
    )
    return [round, ...acts]
  }
  const nonconformity = em.create(Nonconformity, {
    ...{ id: newId(), number: facts.number, status, grade, createdAt: NOW },
    audit: facts.audit.id,
    item,
    department: facts.department ?? 'quality',
    clauseRef: 'iso-9001-2015/9.2.2',
    ...{ requirement: '按策划的间隔审核。', fact: '两名审核员的证书过期。', evidence: facts.evidence ?? '证书QM-0417' },
    raisedBy: em.getReference(Person, raisedBy.id),
    ...(isIssued ? { issuedAt: at(issuedOn), statusSince: at(issuedOn), ...asColumns(due) } : {}),
    dueOn: facts.dueOn === undefined ? (isIssued && status !== 'closed' ? due.acknowledge : null) : facts.dueOn,
    correctedBy: reached('correction-done') ? person(answeredBy) : null,
    round: reached('cause-analysed') ? 1 : 0,
    closedAt: facts.closedOn ? at(facts.closedOn) : null,
  })
  const answer = reached('cause-analysed') ? theRound() : []
  em.persist([nonconformity, ...answer])
  const told = { number: facts.number, audit: facts.audit.number, position: facts.position, grade, department: 'quality' }
  const context = { now: NOW, departments: [nonconformity.department], auditId: facts.audit.id, touches: answer }
  leaveTrail(em, raisedBy, 'nonconformity.drafted', nonconformity, told, context)
  await em.flush()
  return nonconformity as INonconformity
}
