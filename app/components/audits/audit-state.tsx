import type { IconName } from '~/components/ui/icon-sprite'
import { State } from '~/components/ui/state'
import type { Tone } from '~/components/ui/tone'
import type { AuditStatus } from '~/domain/audits/audit-status'
import { useTranslate } from '~/i18n/use-translate'

const LOOKS = {
  planned: { icon: 'calendar', tone: 'mute' },
  'under-way': { icon: 'target', tone: 'accent' },
  finished: { icon: 'check-disc', tone: 'ok' },
} as const satisfies Record<AuditStatus, { icon: IconName; tone: Tone }>

/** Where an audit stands: icon, word, colour. */
export function AuditState({ status, boxed }: { status: AuditStatus; boxed?: boolean }) {
  const { t } = useTranslate()
  return (
    <State icon={LOOKS[status].icon} tone={LOOKS[status].tone} boxed={boxed}>
      {t(`audits:status.${status}`)}
    </State>
  )
}
