import { mayClose, mayVerify, whoAnswered } from '~/domain/nonconformities/verification'
import { blocking, verifiableFrom } from '~/domain/nonconformities/waiting'
import { may } from '~/domain/people/permissions'
import type { Actor } from '~/domain/people/roles'
import type { Day } from '~/domain/shared/calendar'
import { shortDay } from '~/i18n/dates'
import { plantDay } from '~db/plant-time'
import type { TodoView } from './home.view'
import { about, type NcReader } from './nonconformity-task'
import type { OpenNonconformity } from './open-nonconformities.server'
import { titleOf } from './reader'

type Person = Actor & { name: string }

/** What nonconformities ask of those who judge the answer: to verify, to close; and of management, to see what is late. */
export function verifyingTasks(open: readonly OpenNonconformity[], actor: Person, asked: NcReader): TodoView[] {
  return [
    ...open.flatMap((one) => [...verifyTask(one, actor, asked), ...closeTask(one, actor, asked)]),
    ...lateTask(open, actor, asked),
  ]
}

/** For auditors of its team and for the quality manager, as far as they had no hand in it. */
function verifyTask(one: OpenNonconformity, actor: Person, asked: NcReader): TodoView[] {
  const { nonconformity, rounds, actions, current, onTeam } = one
  const { department, correctedBy, grade, status } = nonconformity
  const done = current?.implementedOn
  if (status !== 'implemented' || !done) return []
  if (!may(actor, 'nonconformities.verify', { team: onTeam ? [actor.id] : [] })) return []
  if (!mayVerify(actor, whoAnswered({ department, correctedBy, rounds, actions })).ok) return []
  const from = verifiableFrom(done, asked.wait[grade].wait)
  const says = { done: shortDay(done, asked.locale), from: shortDay(from, asked.locale) }
  return [{ ...about(one, asked, 'nc-verify'), because: from > asked.today ? 'waiting' : null, says }]
}

function closeTask(one: OpenNonconformity, actor: Person, asked: NcReader): TodoView[] {
  const { nonconformity, current } = one
  const verifier = current?.verifiedBy
  if (nonconformity.status !== 'verified' || !verifier || !may(actor, 'nonconformities.close', {})) return []
  if (!mayClose(actor, { raisedBy: nonconformity.raisedBy.id, verifiedBy: verifier.id }).ok) return []
  return [{ ...about(one, asked, 'nc-close'), says: { name: verifier.name as string } }]
}

/** For management: what is late in the house, as one line. */
function lateTask(open: readonly OpenNonconformity[], actor: Actor, asked: NcReader): TodoView[] {
  if (!actor.roles.includes('management')) return []
  const late = open.filter(({ nonconformity: { dueOn } }) => dueOn && dueOn < asked.today)
  const worst = late.reduce<OpenNonconformity | null>(
    (first, one) => (first && (first.nonconformity.dueOn as Day) <= (one.nonconformity.dueOn as Day) ? first : one),
    null,
  )
  if (!worst) return []
  const { status, dueOn, statusSince } = worst.nonconformity
  const stands = blocking({ status, dueOn: dueOn ?? null, since: statusSince ? plantDay(statusSince) : null }, asked.today)
  return [
    {
      ...about(worst, asked, 'nc-late'),
      place: [...new Set(late.map(({ nonconformity }) => titleOf(nonconformity.department, asked)))].join(
        asked.t('common:list-separator'),
      ),
      subject: worst.nonconformity.number,
      says: { count: late.length, days: stands?.late ?? 0, department: titleOf(worst.nonconformity.department, asked) },
    },
  ]
}
