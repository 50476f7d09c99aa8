import { missingParts } from '~/domain/nonconformities/draft'
import { may } from '~/domain/people/permissions'
import type { Actor } from '~/domain/people/roles'
import { type Day, daysBetween } from '~/domain/shared/calendar'
import { shortDay } from '~/i18n/dates'
import { plantDay } from '~db/plant-time'
import type { TodoKind, TodoView } from './home.view'
import { about, type NcReader } from './nonconformity-task'
import type { OpenNonconformity } from './open-nonconformities.server'
import { excerpt } from './reader'

/** What nonconformities ask of whoever raised or answers them: to finish a draft, to answer, to do an action. */
export function answeringTasks(open: readonly OpenNonconformity[], actor: Actor, asked: NcReader): TodoView[] {
  return open.flatMap((one) => [
    ...draftTask(one, actor, asked),
    ...answerTask(one, actor, asked),
    ...actionTasks(one, actor, asked),
  ])
}

function draftTask(one: OpenNonconformity, actor: Actor, asked: NcReader): TodoView[] {
  const { status, raisedBy, audit } = one.nonconformity
  if (status !== 'draft' || raisedBy.id !== actor.id) return []
  const missing = missingParts(one.nonconformity)
  if (missing.length === 0) return []
  const parts = missing.map((part) => asked.t(`nonconformities:part.${part}`)).join(asked.t('common:list-separator'))
  return [{ ...about(one, asked, 'draft'), dueOn: (audit.endsOn as Day | undefined) ?? null, says: { parts } }]
}

const ANSWERS = {
  issued: 'nc-acknowledge',
  acknowledged: 'nc-correct',
  'correction-done': 'nc-cause',
  'cause-analysed': 'nc-plan',
} as const satisfies Partial<Record<OpenNonconformity['nonconformity']['status'], TodoKind>>

/** For the head of the department concerned; whoever may answer everywhere has it in the list, not as something to do. */
function answerTask(one: OpenNonconformity, actor: Actor, asked: NcReader): TodoView[] {
  const { status, department, grade, audit, issuedAt, correctDue, planDue, implementDue } = one.nonconformity
  const kind = ANSWERS[status as keyof typeof ANSWERS]
  const mine = actor.department === department && may(actor, 'nonconformities.answer', { departments: [department] })
  if (!kind || !mine) return []
  const again = kind === 'nc-plan' && !one.current?.analysedAt
  const day = (due: Day | null | undefined) => (due ? shortDay(due, asked.locale) : '')
  const says = {
    audit: audit.number as string,
    grade: asked.t(`audits:judgement.${grade}`),
    issued: issuedAt ? shortDay(plantDay(issuedAt), asked.locale) : '',
    next: day({ 'nc-acknowledge': correctDue, 'nc-correct': planDue, 'nc-cause': planDue, 'nc-plan': implementDue }[kind]),
  }
  return [{ ...about(one, asked, again ? 'nc-cause' : kind), because: again ? 'again' : null, says }]
}

function actionTasks(one: OpenNonconformity, actor: Actor, asked: NcReader): TodoView[] {
  const { nonconformity, now } = one
  if (nonconformity.status !== 'action-planned') return []
  const heads = actor.department === nonconformity.department && actor.roles.includes('department-head')
  return now
    .filter(({ doneOn }) => !doneOn)
    .flatMap((action): TodoView[] => {
      const { owner, dueOn, position, what } = action
      const task = { ...about(one, asked, 'nc-action'), dueOn, position, subject: excerpt(what, 48) }
      if (owner.id === actor.id)
        return [{ ...task, place: nonconformity.number, says: { number: nonconformity.number, position } }]
      if (!heads || dueOn >= asked.today) return []
      const says = { owner: owner.name as string, days: daysBetween(dueOn, asked.today), position }
      return [{ ...task, kind: 'nc-action-late', place: nonconformity.number, says }]
    })
}
