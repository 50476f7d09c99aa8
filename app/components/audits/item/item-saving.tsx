import { useRoot } from '~/components/shell/use-root'
import { Button } from '~/components/ui/button'
import { SaveState } from '~/components/ui/save-state'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { SheetRowView } from '~/queries/audits/audit-sheet.view'
import { savedAt } from '../plant-moment'
import { isWaiting } from '../row-post'
import { isUnsafe, type Writing } from '../sheet-state'
import type { Sheet } from '../use-sheet'

/** Whether what was written is safe: what waits anywhere on the sheet comes first, then how this item is. Always there, so that it is read out. */
export function ItemSaving({ sheet, row }: { sheet: Sheet; row: SheetRowView }) {
  const { t } = useTranslate()
  const { timeZone } = useRoot()
  const { writings, storedAt, parked } = sheet.state
  const waits = Object.values(writings)
    .map((writing) => writing.state)
    .find(isWaiting)
  const parkedAny = Object.values(parked).some((names) => names.length > 0)
  const state = waits ?? (parkedAny ? 'offline' : stateOf(writings[row.position], row, storedAt))
  if (!state) return <span className="save" role="status" />
  if (!isWaiting(state)) {
    const time = storedAt ? savedAt(storedAt, timeZone).slice(0, 5) : ''
    return (
      <SaveState state={state === 'saved' ? 'saved' : 'saving'} pill>
        {t(`audits:item.${state}`, { time })}
      </SaveState>
    )
  }
  return (
    <SaveState
      state={state === 'offline' ? 'offline' : 'failed'}
      pill
      action={
        <>
          {state === 'signed-out' && (
            <a href={paths.signIn()} target="_blank" rel="noreferrer">
              {t('audits:saving.sign-in')}
            </a>
          )}
          <Button variant="text" size="s" onClick={sheet.retry}>
            {t('audits:saving.retry')}
          </Button>
        </>
      }
    >
      {t(`audits:item.${state}`)}
    </SaveState>
  )
}

function stateOf(
  writing: Writing | undefined,
  row: SheetRowView,
  storedAt: string | null,
): 'saved' | 'saving' | 'written' | null {
  if (writing?.state === 'saving') return 'saving'
  if (isUnsafe(writing, row)) return 'written'
  return storedAt ? 'saved' : null
}
