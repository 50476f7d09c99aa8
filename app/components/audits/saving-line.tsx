import { useRoot } from '~/components/shell/use-root'
import { Button } from '~/components/ui/button'
import { SaveState, type Saving } from '~/components/ui/save-state'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { savedAt } from './plant-moment'
import type { Writing } from './sheet-state'

type Shown = 'saving' | 'saved' | 'failed' | 'offline' | 'signed-out'
const LOOKS: Record<Shown, Saving> = {
  saving: 'saving',
  saved: 'saved',
  failed: 'failed',
  offline: 'offline',
  'signed-out': 'failed',
}

/** Whether what stands in the field is safe, and what can be done when it is not. Always there, so that each change is read out. */
export function SavingLine({ writing, onRetry }: { writing: Writing | undefined; onRetry: () => void }) {
  const { t } = useTranslate()
  const { timeZone } = useRoot()
  const state = shownState(writing)
  if (!state || !writing) return <span className="save" role="status" />
  const unsent = state === 'failed' || state === 'offline' || state === 'signed-out'
  return (
    <SaveState
      state={LOOKS[state]}
      action={
        unsent && (
          <>
            {state === 'signed-out' && (
              <a href={paths.signIn()} target="_blank" rel="noreferrer">
                {t('audits:saving.sign-in')}
              </a>
            )}
            <Button size="s" onClick={onRetry}>
              {t('audits:saving.retry')}
            </Button>
          </>
        )
      }
    >
      {t(`audits:saving.${state}`, { time: writing.at ? savedAt(writing.at, timeZone) : '' })}
    </SaveState>
  )
}

function shownState(writing: Writing | undefined): Shown | null {
  if (!writing) return null
  return writing.state in LOOKS ? (writing.state as Shown) : null
}
