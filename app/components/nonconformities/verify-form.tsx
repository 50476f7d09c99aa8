import { useRoot } from '~/components/shell/use-root'
import { Button } from '~/components/ui/button'
import { Notice } from '~/components/ui/notice'
import { TextAreaField } from '~/components/ui/text-area-field'
import type { Day } from '~/domain/shared/calendar'
import { longDay } from '~/i18n/dates'
import { useTranslate } from '~/i18n/use-translate'
import { ActForm, type ActFormProps, ActPlace, errorAt, useBusy } from './act-form'

/** 验证: how, what was found, and whether it works. */
export function VerifyForm({ version, answer, from }: ActFormProps & { from: Day | null }) {
  const { t, locale } = useTranslate()
  const { today } = useRoot()
  const busy = useBusy()
  const early = from !== null && today < from
  return (
    <ActPlace title={t('nonconformities:form.verify')}>
      {early && <Notice>{t('nonconformities:form.too-early', { day: longDay(from, locale) })}</Notice>}
      <ActForm
        act="verify"
        version={version}
        answer={answer}
        actions={
          <>
            <Button type="submit" name="effective" value="yes" variant={early ? 'plain' : 'primary'} icon="check" busy={busy}>
              {t('nonconformities:form.effective')}
            </Button>
            <Button type="submit" name="effective" value="no" danger icon="return" busy={busy}>
              {t('nonconformities:form.refuse')}
            </Button>
          </>
        }
      >
        <TextAreaField
          name="method"
          label={t('nonconformities:form.method')}
          hint={t('nonconformities:form.method-hint')}
          defaultValue={answer?.values.method}
          error={errorAt(answer, 'method')}
        />
        <TextAreaField
          name="result"
          label={t('nonconformities:form.result')}
          defaultValue={answer?.values.result}
          error={errorAt(answer, 'result')}
        />
      </ActForm>
    </ActPlace>
  )
}
