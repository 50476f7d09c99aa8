import { JudgementState } from '~/components/audits/judgement-state'
import type { IconName } from '~/components/ui/icon-sprite'
import { State } from '~/components/ui/state'
import type { Tone } from '~/components/ui/tone'
import type { Grade } from '~/domain/nonconformities/draft'
import type { NcStatus } from '~/domain/nonconformities/status'
import { useTranslate } from '~/i18n/use-translate'

export const NC_LOOKS = {
  draft: { icon: 'pen', tone: 'accent' },
  issued: { icon: 'octagon-alert', tone: 'bad' },
  acknowledged: { icon: 'check-ring', tone: 'accent' },
  'correction-done': { icon: 'half-disc', tone: 'accent' },
  'cause-analysed': { icon: 'half-disc', tone: 'accent' },
  'action-planned': { icon: 'target', tone: 'accent' },
  implemented: { icon: 'hourglass', tone: 'warn' },
  verified: { icon: 'check-disc', tone: 'ok' },
  closed: { icon: 'check-disc', tone: 'mute' },
  withdrawn: { icon: 'return', tone: 'mute' },
} as const satisfies Record<NcStatus, { icon: IconName; tone: Tone }>

/** Where a nonconformity stands: drafted, issued, taken back. */
export function NonconformityState({ status, boxed }: { status: NcStatus; boxed?: boolean }) {
  const { t } = useTranslate()
  return (
    <State icon={NC_LOOKS[status].icon} tone={NC_LOOKS[status].tone} boxed={boxed}>
      {t(`nonconformities:status.${status}`)}
    </State>
  )
}

/** 严重 or 一般, as the judgement that raised it looks. */
export function GradeState({ grade, boxed }: { grade: Grade; boxed?: boolean }) {
  return <JudgementState judgement={grade} boxed={boxed} />
}
