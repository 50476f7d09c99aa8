import { Button } from '~/components/ui/button'
import { TextAreaField } from '~/components/ui/text-area-field'
import { useTranslate } from '~/i18n/use-translate'
import { ActFiles, ActForm, type ActFormProps, ActPlace, errorAt, useBusy } from './act-form'

/** 纠正: what was done at once. */
export function CorrectionForm({ version, answer }: ActFormProps) {
  const { t } = useTranslate()
  const busy = useBusy()
  return (
    <ActPlace title={t('nonconformities:form.correct')}>
      <ActForm
        act="correct"
        version={version}
        answer={answer}
        upload
        actions={
          <Button type="submit" variant="primary" busy={busy}>
            {t('nonconformities:form.correct-submit')}
          </Button>
        }
      >
        <TextAreaField
          name="correction"
          label={t('nonconformities:answer.correction')}
          hint={t('nonconformities:form.correction-hint')}
          rows={5}
          defaultValue={answer?.values.correction}
          error={errorAt(answer, 'correction')}
        />
        <ActFiles answer={answer} />
      </ActForm>
    </ActPlace>
  )
}
