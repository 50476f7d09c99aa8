import type { IconName } from '~/components/ui/icon-sprite'
import { State } from '~/components/ui/state'
import type { Tone } from '~/components/ui/tone'
import { useTranslate } from '~/i18n/use-translate'

/** How each state of a piece of evidence looks (product.md, "Evidence states"); every outline is another, so that a grey print still tells them apart. */
export const EVIDENCE_LOOKS = {
  missing: { icon: 'ring', tone: 'mute' },
  submitted: { icon: 'half-disc', tone: 'accent' },
  accepted: { icon: 'check-ring', tone: 'ok' },
  returned: { icon: 'return', tone: 'bad' },
  ready: { icon: 'check-disc', tone: 'ok' },
  expiring: { icon: 'hourglass', tone: 'warn' },
  expired: { icon: 'hourglass-out', tone: 'bad' },
  overdue: { icon: 'octagon-alert', tone: 'bad' },
  'will-miss': { icon: 'octagon-alert', tone: 'bad' },
  unowned: { icon: 'person-off', tone: 'warn' },
} as const satisfies Record<string, { icon: IconName; tone: Tone }>

export type EvidenceCode = keyof typeof EVIDENCE_LOOKS

interface EvidenceStateProps {
  state: EvidenceCode
  boxed?: boolean
  small?: boolean
  /** How many: shown after the word. */
  count?: number
}

/** The state of a piece of evidence: icon, word, colour. */
export function EvidenceState({ state, boxed, small, count }: EvidenceStateProps) {
  const { t } = useTranslate()
  const look = EVIDENCE_LOOKS[state]
  return (
    <State icon={look.icon} tone={look.tone} boxed={boxed} small={small}>
      {t(`ui:evidence.${state}`)}
      {count !== undefined && <b> {count}</b>}
    </State>
  )
}
