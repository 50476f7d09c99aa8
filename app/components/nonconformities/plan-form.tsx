import { useEffect, useState } from 'react'
import { Button } from '~/components/ui/button'
import { TextAreaField } from '~/components/ui/text-area-field'
import { ACTIONS_MOST } from '~/domain/nonconformities/answer'
import type { Day } from '~/domain/shared/calendar'
import { useTranslate } from '~/i18n/use-translate'
import type { OwnerOption } from '~/queries/nonconformities/answer.view'
import { ActForm, type ActFormProps, ActPlace, errorAt, useBusy } from './act-form'
import { PlanLine } from './plan-line'

const LINES = 3

interface PlanFormProps extends ActFormProps {
  owners: readonly OwnerOption[]
  /** Every action is due on this day unless another is chosen. */
  dueOn: Day
}

/** 纠正措施: three lines before any script, and more with it. */
export function PlanForm({ version, answer, owners, dueOn }: PlanFormProps) {
  const { t } = useTranslate()
  const busy = useBusy()
  const typed = answer?.values
  const written = Object.keys(typed ?? {}).filter((name) => name.startsWith('what-')).length
  const [lines, setLines] = useState(Math.max(LINES, written))
  // Before its script the page shows no button that would not answer.
  const [awake, setAwake] = useState(false)
  useEffect(() => setAwake(true), [])
  return (
    <ActPlace title={t('nonconformities:form.plan')}>
      <ActForm
        act="plan"
        version={version}
        answer={answer}
        actions={
          <Button type="submit" variant="primary" busy={busy}>
            {t('nonconformities:form.plan-submit')}
          </Button>
        }
      >
        <p className="sub">{t('nonconformities:form.plan-hint')}</p>
        {Array.from({ length: lines }, (_, index) => index + 1).map((position) => (
          <PlanLine key={position} position={position} owners={owners} dueOn={dueOn} answer={answer} />
        ))}
        {awake && lines < ACTIONS_MOST && (
          <div>
            <Button icon="plus" onClick={() => setLines(lines + 1)}>
              {t('nonconformities:form.add-row')}
            </Button>
          </div>
        )}
        {(['spread', 'documents', 'effectiveness'] as const).map((name) => (
          <TextAreaField
            key={name}
            name={name}
            label={t(`nonconformities:answer.${name}`)}
            hint={t(`nonconformities:form.${name}-hint`)}
            rows={2}
            defaultValue={typed?.[name]}
            error={errorAt(answer, name)}
          />
        ))}
      </ActForm>
    </ActPlace>
  )
}
