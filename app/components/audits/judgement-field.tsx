import { Button } from '~/components/ui/button'
import { FieldNotes, fieldId } from '~/components/ui/field'
import { Segmented } from '~/components/ui/segmented'
import { SelectField } from '~/components/ui/select-field'
import type { Judgement } from '~/domain/audits/judgement'
import { useTranslate } from '~/i18n/use-translate'
import { judgementSegments } from './judgement-state'

interface JudgementFieldProps {
  position: number
  /** The one that is chosen. */
  judgement: Judgement | null
  error?: string
  /** Where a nonconformity may go, when the row concerns several departments. */
  departments?: { id: string; title: string }[]
  department?: string
  busy?: boolean
  /** What the button says instead. */
  submit?: string
  /** A finger or the mouse chose one: with script that judges at once. Arrow keys only move the choice. */
  onPress?: (judgement: Judgement) => void
}

/** The eight judgements, and the department a nonconformity is raised in. */
export function JudgementField({
  position,
  judgement,
  error,
  departments,
  department,
  busy,
  submit,
  onPress,
}: JudgementFieldProps) {
  const { t } = useTranslate()
  const id = fieldId('judgement')
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the radio buttons inside are what is pressed */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: by keyboard the button below sends the choice */}
      <div
        id={id}
        onClick={({ target, detail }) => {
          if (onPress && detail > 0 && target instanceof HTMLInputElement) onPress(target.value as Judgement)
        }}
      >
        <Segmented
          key={`${position} ${judgement}`}
          legend={t('audits:judge.legend', { position })}
          name="judgement"
          options={judgementSegments(t)}
          value={judgement}
          describedBy={error ? `${id}-error` : `${id}-hint`}
        />
      </div>
      <FieldNotes id={id} error={error} />
      {departments && departments.length > 1 && (
        <SelectField
          className="judge-department"
          name="department"
          label={t('audits:judge.department')}
          options={departments.map(({ id: value, title }) => ({ value, label: title }))}
          defaultValue={department}
        />
      )}
      <div className="judge-act">
        <Button type="submit" size="s" busy={busy}>
          {submit ?? t('audits:judge.submit')}
        </Button>
      </div>
      <span className="sub" id={`${id}-hint`}>
        {t('audits:judge.hint')}
      </span>
    </>
  )
}
