import { parseDay } from '~/domain/shared/calendar'
import { refused } from '~/domain/shared/outcome'
import type { Act } from '~/queries/nonconformities/answer.view'
import { closeNonconformity } from '~/use-cases/nonconformities/close.server'
import { reportAction } from '~/use-cases/nonconformities/report-action.server'
import { verifyNonconformity } from '~/use-cases/nonconformities/verify.server'
import { acknowledge, cause, correct, plan } from './answering.server'
import { nonconformityPapers } from './papers.server'
import type { Doing } from './sent.server'

const report: Doing = async ({ em, actor }, which, { fields, files }) => {
  const { position = '', doneOn = '', note = '' } = fields
  const day = parseDay(doneOn)
  if (day === null) return refused({ code: doneOn === '' ? 'field-missing' : 'field-wrong', field: 'doneOn' })
  return reportAction(em, actor, { ...which, position: Number(position), doneOn: day, note, files })
}

const verify: Doing = ({ em, actor }, which, { fields }) => {
  const { method = '', result = '', effective } = fields
  return verifyNonconformity(em, actor, { ...which, method, result, effective: effective === 'yes' })
}

const close: Doing = async (visit, which) =>
  closeNonconformity(visit.em, visit.actor, { ...which, papers: await nonconformityPapers(visit, which.number) })

/** What each form of the page does. */
export const DOING: Record<Act, Doing> = { acknowledge, correct, cause, plan, report, verify, close }
