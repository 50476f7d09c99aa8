import { SectionHead } from '~/components/ui/head'
import { Notice } from '~/components/ui/notice'
import { State } from '~/components/ui/state'
import { useTranslate } from '~/i18n/use-translate'
import type { AnswerView, RoundView, Said } from '~/queries/nonconformities/answer.view'
import { ActionTable } from './action-table'
import { AnswerFiles } from './answer-files'
import { useDay } from './use-day'

/** 纠正, as it was written. */
export function Correction({ number, correction }: { number: string; correction: NonNullable<AnswerView['correction']> }) {
  const { t } = useTranslate()
  const { dayAt } = useDay()
  return (
    <section className="sec">
      <SectionHead
        title={t('nonconformities:answer.correction')}
        note={
          <>
            <State icon="check-disc" tone="ok">
              {t('nonconformities:answer.done', { day: dayAt(correction.at) })}
            </State>{' '}
            {correction.by}
          </>
        }
      />
      <p className="written">{correction.text}</p>
      <AnswerFiles number={number} files={correction.files} />
    </section>
  )
}

/** 原因: the whys down to the root cause. */
export function Cause({ round }: { round: RoundView }) {
  const { t } = useTranslate()
  return (
    <section className="sec">
      <SectionHead title={t('nonconformities:answer.cause')} note={<RoundNote round={round} said={round.analysed} />} />
      {!round.analysed && <Notice tone="warn">{t('nonconformities:answer.to-think-over')}</Notice>}
      <ol className="why">
        {round.whys.map((why, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the first why, the second why
          <li key={index}>
            <span className="w">{t('nonconformities:answer.why', { count: index + 1 })}</span>
            <span className="written">{why}</span>
          </li>
        ))}
        <li className="root">
          <span className="c-acc">{t('nonconformities:answer.root-cause')}</span>
          <span className="written">{round.rootCause}</span>
        </li>
      </ol>
    </section>
  )
}

/** 纠正措施, what else they touch, and how they will be known to work. */
export function Actions({ number, round }: { number: string; round: RoundView }) {
  const { t } = useTranslate()
  if (!round.planned) return null
  return (
    <>
      <section className="sec">
        <SectionHead title={t('nonconformities:answer.actions')} note={<RoundNote round={round} said={round.planned} />} />
        <ActionTable number={number} actions={round.actions} />
        <dl className="nc-pairs">
          {(['spread', 'documents'] as const).map((part) => (
            <div key={part}>
              <dt>{t(`nonconformities:answer.${part}`)}</dt>
              <dd className={round[part] ? 'written' : 'q'}>{round[part] ?? t('nonconformities:answer.nowhere')}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className="sec">
        <SectionHead title={t('nonconformities:answer.effectiveness')} />
        <p className="written">{round.effectiveness}</p>
      </section>
    </>
  )
}

/** 验证: how, what was found, and what was concluded. */
export function Verification({ verification }: { verification: NonNullable<RoundView['verification']> }) {
  const { t } = useTranslate()
  const { effective, method, result } = verification
  return (
    <section className="sec">
      <SectionHead
        title={t('nonconformities:answer.verification')}
        note={
          <>
            <State icon={effective ? 'check-disc' : 'return'} tone={effective ? 'ok' : 'bad'}>
              {t(effective ? 'nonconformities:answer.effective' : 'nonconformities:answer.not-effective')}
            </State>{' '}
            <Who said={verification} />
          </>
        }
      />
      <dl className="nc-pairs">
        <div>
          <dt>{t('nonconformities:answer.method')}</dt>
          <dd className="written">{method}</dd>
        </div>
        <div>
          <dt>{t('nonconformities:answer.result')}</dt>
          <dd className="written">{result}</dd>
        </div>
      </dl>
    </section>
  )
}

function RoundNote({ round, said }: { round: RoundView; said: Said | null }) {
  const { t } = useTranslate()
  return (
    <>
      {round.number > 1 && <b className="nc-round">{t('nonconformities:answer.round', { count: round.number })}</b>}
      {said && <Who said={said} />}
    </>
  )
}

function Who({ said }: { said: Said }) {
  const { t } = useTranslate()
  const { dayAt } = useDay()
  return <>{t('nonconformities:answer.said', { name: said.by, day: dayAt(said.at) })}</>
}
