import { Notice } from '~/components/ui/notice'
import { useTranslate } from '~/i18n/use-translate'
import type { AnswerView } from '~/queries/nonconformities/answer.view'

interface CollisionProps {
  number: string
  answer: AnswerView
  /** What was typed, by field. */
  values: Record<string, string>
}

/** Somebody was faster: what was typed and what stands now, side by side. */
export function Collision({ number, answer, values }: CollisionProps) {
  const { t } = useTranslate()
  const mine = wordsOf(values)
  const theirs = standing(answer, values)
  return (
    <Notice tone="bad" live className="versus">
      <p>{t('nonconformities:collision.title', { number })}</p>
      {(mine || theirs) && (
        <div className="versus-two">
          <section>
            <h3>{t('nonconformities:collision.mine')}</h3>
            <p className="written">{mine || t('nonconformities:collision.nothing')}</p>
          </section>
          <section>
            <h3>{t('nonconformities:collision.theirs')}</h3>
            <p className="written">{theirs || t('nonconformities:collision.nothing')}</p>
          </section>
        </div>
      )}
      <p>{t('nonconformities:collision.how')}</p>
    </Notice>
  )
}

const WORDS = /^(correction|why-\d+|rootCause|what-\d+|spread|documents|effectiveness|note|method|result)$/

function wordsOf(values: Record<string, string>): string {
  return lines(Object.entries(values).flatMap(([name, text]) => (WORDS.test(name) ? [text] : [])))
}

/** The same part of the answer as it is stored now. */
function standing({ correction, round }: AnswerView, { act, position }: Record<string, string>): string {
  switch (act) {
    case 'correct':
      return correction?.text ?? ''
    case 'cause':
      return lines([...(round?.whys ?? []), round?.rootCause])
    case 'plan':
      return lines([...(round?.actions.map(({ what }) => what) ?? []), round?.spread, round?.documents, round?.effectiveness])
    case 'report':
      return round?.actions.find((action) => String(action.position) === position)?.note ?? ''
    case 'verify':
      return lines([round?.verification?.method, round?.verification?.result])
    default:
      return ''
  }
}

function lines(texts: readonly (string | null | undefined)[]): string {
  return texts.filter((text) => text?.trim()).join('\n')
}
