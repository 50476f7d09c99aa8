import type { ReactNode } from 'react'
import { useRoot } from '~/components/shell/use-root'
import { Blocker } from '~/components/ui/notice'
import { daysBetween } from '~/domain/shared/calendar'
import { longDay } from '~/i18n/dates'
import { useTranslate } from '~/i18n/use-translate'
import type { AnswerView } from '~/queries/nonconformities/answer.view'
import type { NonconformityView } from '~/queries/nonconformities/nonconformity-page.view'
import { useWaits } from './use-waits'

interface WhoBlocksProps {
  view: NonconformityView
  blocking: NonNullable<AnswerView['blocking']>
  /** The button of the act, or the way to its form. */
  action?: ReactNode
}

/** Who is waited for, for how many days, since when, due when. Red only when it is late. */
export function WhoBlocks({ view, blocking, action }: WhoBlocksProps) {
  const { t, locale } = useTranslate()
  const { today } = useRoot()
  const { who, stage } = useWaits(view)
  const { days, late, since, dueOn } = blocking
  const left = daysBetween(today, dueOn)
  const times = { since: longDay(since, locale), due: longDay(dueOn, locale) }
  return (
    <Blocker
      days={days}
      unit={t('nonconformities:block.unit')}
      calm={late === 0}
      title={t(late > 0 ? 'nonconformities:block.stuck' : 'nonconformities:block.stands', { stage, who })}
      action={action}
    >
      {late > 0
        ? t('nonconformities:block.late', { ...times, count: late })
        : left === 0
          ? t('nonconformities:block.today', { since: times.since })
          : t('nonconformities:block.in-time', { ...times, count: left })}
    </Blocker>
  )
}
