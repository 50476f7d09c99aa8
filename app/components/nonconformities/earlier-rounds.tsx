import { SectionHead } from '~/components/ui/head'
import { useTranslate } from '~/i18n/use-translate'
import type { RoundView } from '~/queries/nonconformities/answer.view'
import { Actions, Cause, Verification } from './answer-parts'
import { useDay } from './use-day'

/** Rounds whose actions did not work: folded, and kept. */
export function EarlierRounds({ number, rounds }: { number: string; rounds: readonly RoundView[] }) {
  const { t } = useTranslate()
  const { dayAt } = useDay()
  if (rounds.length === 0) return null
  return (
    <section className="sec">
      <SectionHead title={t('nonconformities:answer.earlier-title')} />
      {rounds.map((round) => (
        <details key={round.number} className="nc-earlier">
          <summary>
            {t('nonconformities:answer.earlier', {
              count: round.number,
              day: round.verification ? dayAt(round.verification.at) : '',
            })}
          </summary>
          <Cause round={round} />
          <Actions number={number} round={round} />
          {round.verification && <Verification verification={round.verification} />}
        </details>
      ))}
    </section>
  )
}
