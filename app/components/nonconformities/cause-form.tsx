import { Button } from '~/components/ui/button'
import { TextField } from '~/components/ui/field'
import { TextAreaField } from '~/components/ui/text-area-field'
import { useTranslate } from '~/i18n/use-translate'
import type { RoundView } from '~/queries/nonconformities/answer.view'
import { ActForm, type ActFormProps, errorAt, useBusy } from './act-form'

const LINES = 5

/** 5 why down to the root cause: five lines, more where more were written. */
export function CauseForm({ version, answer, round }: ActFormProps & { round: RoundView | null }) {
  const { t } = useTranslate()
  const busy = useBusy()
  const typed = answer?.values
  const whys = typed
    ? Object.keys(typed)
        .filter((name) => name.startsWith('why-'))
        .map((name) => typed[name])
    : (round?.whys ?? [])
  return (
    <ActForm
      act="cause"
      version={version}
      answer={answer}
      actions={
        <Button type="submit" variant="primary" busy={busy}>
          {t('nonconformities:form.cause-submit')}
        </Button>
      }
    >
      {round && <input type="hidden" name="roundVersion" value={round.version} />}
      {Array.from({ length: Math.max(LINES, whys.length) }, (_, index) => `why-${index + 1}`).map((name, index) => (
        <TextField
          key={name}
          name={name}
          label={t('nonconformities:answer.why', { count: index + 1 })}
          hint={index === 0 ? t('nonconformities:form.why-hint') : undefined}
          defaultValue={whys[index] ?? ''}
          error={errorAt(answer, name)}
          autoComplete="off"
        />
      ))}
      <TextAreaField
        name="rootCause"
        label={t('nonconformities:answer.root-cause')}
        hint={t('nonconformities:form.root-hint')}
        rows={2}
        defaultValue={typed?.rootCause ?? round?.rootCause}
        error={errorAt(answer, 'rootCause')}
      />
    </ActForm>
  )
}
