import { State } from '~/components/ui/state'
import { useTranslate } from '~/i18n/use-translate'
import type { PersonState as Code } from '~/queries/people/person-row.view'

const LOOKS = {
  active: { icon: 'check-ring', tone: 'ok' },
  invited: { icon: 'ring', tone: 'warn' },
  disabled: { icon: 'person-off', tone: 'mute' },
} as const

/** Whether somebody can sign in. */
export function PersonState({ state }: { state: Code }) {
  const { t } = useTranslate()
  return (
    <State icon={LOOKS[state].icon} tone={LOOKS[state].tone}>
      {t(`people:state.${state}`)}
    </State>
  )
}
