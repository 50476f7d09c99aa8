import { Link } from '@remix-run/react'
import { useRoot } from '~/components/shell/use-root'
import { State } from '~/components/ui/state'
import { STAGES, type Stage } from '~/domain/nonconformities/deadlines'
import { type Day, daysBetween } from '~/domain/shared/calendar'
import { columnDay } from '~/i18n/dates'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { AnswerView } from '~/queries/nonconformities/answer.view'
import { useDay } from './use-day'

/** 期限: each of the five with the day it was done, or how late it is. */
export function Deadlines({ answer }: { answer: AnswerView }) {
  const { t } = useTranslate()
  const { today } = useRoot()
  const { plantDay } = useDay()
  const { round, due, blocking } = answer
  const doneOn: Record<Stage, Day | null> = {
    acknowledge: answer.acknowledged ? plantDay(answer.acknowledged.at) : null,
    correct: answer.correction ? plantDay(answer.correction.at) : null,
    plan: round?.planned ? plantDay(round.planned.at) : null,
    implement: round?.implementedOn ?? null,
    verify: round?.verification ? plantDay(round.verification.at) : null,
  }
  return (
    <section>
      <h2>{t('nonconformities:aside.deadlines')}</h2>
      <ul className="rows">
        {STAGES.map((stage) => {
          // Verification moves to the end of the waiting time when the actions came late.
          const dueOn = blocking?.stage === stage ? blocking.dueOn : due[stage]
          return (
            <li key={stage}>
              <span>{t(`nonconformities:stage.${stage}`)}</span>
              <span className="r">
                <Deadline doneOn={doneOn[stage]} dueOn={dueOn} today={today} closed={answer.closed !== null} />
              </span>
            </li>
          )
        })}
      </ul>
      <p className="sub">
        <Link to={paths.deadlines()}>{t('nonconformities:aside.rules')}</Link>
      </p>
    </section>
  )
}

function Deadline({ doneOn, dueOn, today, closed }: { doneOn: Day | null; dueOn: Day; today: Day; closed: boolean }) {
  const { t } = useTranslate()
  const day = columnDay(dueOn, today)
  const late = daysBetween(dueOn, doneOn ?? today)
  if (doneOn)
    return (
      <>
        <State icon={late > 0 ? 'octagon-alert' : 'check-disc'} tone={late > 0 ? 'bad' : 'ok'}>
          {columnDay(doneOn, today)}
        </State>{' '}
        <span className="q sm">/ {day}</span>
      </>
    )
  if (late > 0 && !closed)
    return (
      <>
        <State icon="octagon-alert" tone="bad">
          {t('nonconformities:aside.late', { days: late })}
        </State>{' '}
        <span className="q sm">/ {day}</span>
      </>
    )
  return <span className="q2">{day}</span>
}
