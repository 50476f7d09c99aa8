import { ACTIONS_MOST, WHYS_MOST } from '~/domain/nonconformities/answer'
import { parseDay } from '~/domain/shared/calendar'
import { acknowledgeNonconformity } from '~/use-cases/nonconformities/acknowledge.server'
import { correctNonconformity } from '~/use-cases/nonconformities/correct.server'
import { findCause } from '~/use-cases/nonconformities/find-cause.server'
import { planActions } from '~/use-cases/nonconformities/plan-actions.server'
import { linesOf } from './numbered-fields'
import type { Doing } from './sent.server'

export const acknowledge: Doing = ({ em, actor }, which) => acknowledgeNonconformity(em, actor, which)

export const correct: Doing = ({ em, actor }, which, { fields, files }) =>
  correctNonconformity(em, actor, { ...which, correction: fields.correction ?? '', files })

export const cause: Doing = ({ em, actor }, which, { fields }) => {
  const { rootCause = '', roundVersion } = fields
  const whys = linesOf(fields, ['why'], WHYS_MOST).map(([why = '']) => why)
  return findCause(em, actor, { ...which, whys, rootCause, roundVersion: roundVersion ? Number(roundVersion) : null })
}

export const plan: Doing = ({ em, actor }, which, { fields }) => {
  const { spread = '', documents = '', effectiveness = '' } = fields
  const actions = linesOf(fields, ['what', 'owner', 'due'], ACTIONS_MOST).map(([what = '', ownerId = '', due = '']) => ({
    what,
    ownerId,
    dueOn: parseDay(due) ?? '',
  }))
  return planActions(em, actor, { ...which, actions, spread, documents, effectiveness })
}
