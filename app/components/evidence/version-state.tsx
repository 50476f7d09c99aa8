import { State } from '~/components/ui/state'
import { useTranslate } from '~/i18n/use-translate'
import { EvidenceState } from './evidence-state'

interface VersionStateProps {
  state: 'submitted' | 'accepted' | 'returned' | 'withdrawn'
  /** It waited and a newer one took its place. */
  overtaken?: boolean
  /** It was accepted and its validity has run out. */
  expired?: boolean
}

/** Where one version stands. */
export function VersionState({ state, overtaken, expired }: VersionStateProps) {
  const { t } = useTranslate()
  if (state === 'withdrawn') {
    return (
      <State icon="ring-slash" tone="mute">
        {t('evidence:version.withdrawn')}
      </State>
    )
  }
  if (overtaken) {
    return (
      <State icon="ring-dashed" tone="mute">
        {t('evidence:version.overtaken')}
      </State>
    )
  }
  return <EvidenceState state={expired ? 'expired' : state} />
}
