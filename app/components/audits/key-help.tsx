import { Button } from '~/components/ui/button'
import { CheckField } from '~/components/ui/check-field'
import { Dialog, DialogClose } from '~/components/ui/dialog'
import { JUDGEMENTS } from '~/domain/audits/judgement'
import { useTranslate } from '~/i18n/use-translate'

interface KeyHelpProps {
  open: boolean
  onOpenChange: (open: boolean) => void
  /** Are the single keys in force? */
  on: boolean
  onTurn: (on: boolean) => void
  /** The keys of this page besides the figures. */
  keys: readonly (readonly [key: string, does: `audits:keys.${string}`])[]
}

/** Every key of the sheet, and the switch that turns the single ones off. */
export function KeyHelp({ open, onOpenChange, on, onTurn, keys: others }: KeyHelpProps) {
  const { t } = useTranslate()
  const keys: [string, string][] = [
    ...others.map(([key, does]): [string, string] => [key, t(does as never)]),
    ...JUDGEMENTS.map((judgement, index): [string, string] => [String(index + 1), t(`audits:judgement.${judgement}`)]),
    ['Ctrl + Enter', t('audits:keys.submit')],
    ['Esc', t('audits:keys.leave')],
    ['?', t('audits:keys.help')],
  ]
  return (
    <Dialog
      title={t('audits:keys.title')}
      description={t('audits:keys.text')}
      closeLabel={t('common:close')}
      open={open}
      onOpenChange={onOpenChange}
      footer={
        <DialogClose>
          <Button variant="primary">{t('common:close')}</Button>
        </DialogClose>
      }
    >
      <dl className="sheet-keys">
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <CheckField
        name="single-keys"
        label={t('audits:keys.switch')}
        hint={t('audits:keys.switch-hint')}
        checked={on}
        onChange={(event) => onTurn(event.target.checked)}
      />
    </Dialog>
  )
}
