import { useRoot } from '~/components/shell/use-root'
import { Notice } from '~/components/ui/notice'
import type { Day } from '~/domain/shared/calendar'
import { useTranslate } from '~/i18n/use-translate'
import type { AnswerView, OwnerOption } from '~/queries/nonconformities/answer.view'
import type { NonconformityView } from '~/queries/nonconformities/nonconformity-page.view'
import { type ActAnswer, ActPlace } from './act-form'
import { CauseForm } from './cause-form'
import { CorrectionForm } from './correction-form'
import { PlanForm } from './plan-form'
import { ReportForms } from './report-forms'
import { VerifyForm } from './verify-form'

interface AnswerActProps {
  view: NonconformityView
  answer: AnswerView
  owners: readonly OwnerOption[]
  /** What came back of a form that was not taken. */
  back: ActAnswer | null
}

/** The one form whose turn it is, for who may fill it in. What takes no words stands in the block above as a button. */
export function AnswerAct({ view, answer, owners, back }: AnswerActProps) {
  const { t } = useTranslate()
  const { today } = useRoot()
  const { turn, round } = answer
  const own = back?.values.act === turn ? back : null
  const { version } = view
  switch (turn) {
    case 'correct':
      return <CorrectionForm version={version} answer={own} />
    case 'cause':
      return (
        <ActPlace title={t(round ? 'nonconformities:form.cause-over' : 'nonconformities:form.cause')}>
          {round && <Notice tone="warn">{t('nonconformities:answer.to-think-over')}</Notice>}
          <CauseForm key={written(own)} version={version} answer={own} round={round} />
        </ActPlace>
      )
    case 'plan':
      return (
        <>
          <CauseAgain version={version} round={round} back={back} />
          <PlanForm
            key={written(own)}
            version={version}
            answer={own}
            owners={owners}
            dueOn={notBefore(today, answer.due.implement)}
          />
        </>
      )
    case 'report':
      return (
        <ReportForms actions={round?.actions.filter(({ position }) => answer.reports.includes(position)) ?? []} answer={own} />
      )
    case 'verify':
      return <VerifyForm version={version} answer={own} from={answer.verifiableFrom} />
    default:
      return null
  }
}

// A deadline that is over is no day to promise.
function notBefore(today: Day, day: Day): Day {
  if (day < today) return today
  return day
}

// Lines left empty were closed up: the form is drawn anew with what came back, so that the sentence stands at its line.
function written(own: ActAnswer | null): string {
  return own ? JSON.stringify(own.values) : 'new'
}

/** Until actions are planned the cause may be written anew: folded, so that the plan is the one thing to do. */
function CauseAgain({ version, round, back }: Pick<AnswerActProps, 'back'> & { version: number; round: AnswerView['round'] }) {
  const { t } = useTranslate()
  const own = back?.values.act === 'cause' ? back : null
  return (
    <details className="nc-again" open={own !== null}>
      <summary>{t('nonconformities:form.cause-again')}</summary>
      <CauseForm key={written(own)} version={version} answer={own} round={round} />
    </details>
  )
}
