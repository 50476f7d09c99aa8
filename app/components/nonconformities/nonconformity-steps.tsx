import { type Step, Steps } from '~/components/ui/steps'
import type { Stage } from '~/domain/nonconformities/deadlines'
import { type Day, daysBetween } from '~/domain/shared/calendar'
import { useTranslate } from '~/i18n/use-translate'
import type { AnswerView, Said } from '~/queries/nonconformities/answer.view'
import type { NonconformityView } from '~/queries/nonconformities/nonconformity-page.view'
import { useDay } from './use-day'
import { useWaits } from './use-waits'

const HERE = {
  issued: 'correct',
  acknowledged: 'correct',
  'correction-done': 'cause',
  'action-planned': 'actions',
  implemented: 'verify',
  verified: 'close',
} as const

/** 发现 纠正 原因 措施 验证 关闭: who, when, and by when. */
export function NonconformitySteps({ view, answer }: { view: NonconformityView; answer: AnswerView }) {
  const { t } = useTranslate()
  const { inYear, plantDay } = useDay()
  const { who } = useWaits(view)
  const { round, due, blocking } = answer
  const { status } = view
  const here = status === 'cause-analysed' ? (round?.analysed ? 'actions' : 'cause') : HERE[status as keyof typeof HERE]
  const done = (by: string, day: Day, dueOn: Day | null): Pick<Step, 'state' | 'lines'> => {
    const late = dueOn ? daysBetween(dueOn, day) : 0
    const when = !dueOn
      ? inYear(day)
      : t(late > 0 ? 'nonconformities:step.done-late' : 'nonconformities:step.done', { day: inYear(day), days: late })
    return { state: 'done', lines: [by, when] }
  }
  const to = (
    name: 'correct' | 'cause' | 'actions' | 'verify' | 'close',
    stage: Stage,
    said: { by: string; day: Day } | null,
  ): Step => {
    const label = t(`nonconformities:step.${name}`)
    const dueOn = name === 'close' ? null : due[stage]
    if (said) return { name: label, ...done(said.by, said.day, dueOn) }
    if (name !== here || !blocking)
      return { name: label, state: 'next', lines: dueOn ? [t('nonconformities:step.due', { day: inYear(dueOn) })] : [] }
    const { late } = blocking
    const day = inYear(blocking.dueOn)
    return {
      name: label,
      state: 'here',
      lines: [
        t('nonconformities:step.waits', { who }),
        late > 0 ? t('nonconformities:step.late', { day, days: late }) : t('nonconformities:step.due', { day }),
      ],
    }
  }
  const whose = (said: Said | null | undefined) => (said ? { by: said.by, day: plantDay(said.at) } : null)
  const implemented = round?.implementedOn ? { by: doers(answer), day: round.implementedOn } : null
  return (
    <Steps
      label={t('nonconformities:step.label')}
      words={{ done: t('ui:steps.done'), here: t('ui:steps.here'), next: t('ui:steps.next') }}
      steps={[
        { name: t('nonconformities:step.found'), ...done(view.raisedBy, plantDay(view.issuedAt ?? view.draftedAt), null) },
        to('correct', 'correct', whose(answer.correction)),
        to('cause', 'plan', whose(round?.analysed)),
        to('actions', 'implement', implemented),
        to('verify', 'verify', whose(round?.verification)),
        to('close', 'verify', whose(answer.closed)),
      ]}
    />
  )
}

/** Who did the actions, each once. */
function doers({ round }: AnswerView): string {
  return [...new Set(round?.actions.flatMap(({ doneBy }) => doneBy ?? []))].join(' · ')
}
