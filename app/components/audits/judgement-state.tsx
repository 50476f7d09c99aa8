import type { IconName } from '~/components/ui/icon-sprite'
import type { Segment } from '~/components/ui/segmented'
import { State } from '~/components/ui/state'
import type { Tone } from '~/components/ui/tone'
import { JUDGEMENTS, type Judgement } from '~/domain/audits/judgement'
import type { Translate } from '~/i18n/translator'
import { useTranslate } from '~/i18n/use-translate'

/** How each judgement looks. */
export const JUDGEMENT_LOOKS = {
  conforms: { icon: 'check-disc', tone: 'ok' },
  major: { icon: 'octagon-cross', tone: 'bad' },
  minor: { icon: 'diamond-cross', tone: 'bad' },
  observation: { icon: 'triangle-alert', tone: 'warn' },
  opportunity: { icon: 'ring-up', tone: 'accent' },
  'good-practice': { icon: 'star', tone: 'ok' },
  'not-applicable': { icon: 'ring-slash', tone: 'mute' },
  'not-audited': { icon: 'ring-dashed', tone: 'mute' },
} as const satisfies Record<Judgement, { icon: IconName; tone: Tone }>

interface JudgementStateProps {
  /** Null before anybody has judged, shown as 未审核. */
  judgement: Judgement | null
  boxed?: boolean
  small?: boolean
  count?: number
}

/** A judgement: icon, word, colour. */
export function JudgementState({ judgement, boxed, small, count }: JudgementStateProps) {
  const { t } = useTranslate()
  const code = judgement ?? 'not-audited'
  const look = JUDGEMENT_LOOKS[code]
  return (
    <State icon={look.icon} tone={look.tone} boxed={boxed} small={small}>
      {t(`audits:judgement.${code}`)}
      {count !== undefined && <b> {count}</b>}
    </State>
  )
}

/** The eight judgements as answers, in the order of the keys 1 to 8. */
export function judgementSegments(t: Translate, some: readonly Judgement[] = JUDGEMENTS): Segment[] {
  return some.map((code) => ({
    value: code,
    label: t(`audits:judgement.${code}`),
    icon: JUDGEMENT_LOOKS[code].icon,
    tone: JUDGEMENT_LOOKS[code].tone,
    shortcut: String(JUDGEMENTS.indexOf(code) + 1),
  }))
}
