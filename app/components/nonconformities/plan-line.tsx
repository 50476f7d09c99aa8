import { DayField } from '~/components/ui/day-field'
import { SelectField } from '~/components/ui/select-field'
import { TextAreaField } from '~/components/ui/text-area-field'
import type { Day } from '~/domain/shared/calendar'
import { longDay } from '~/i18n/dates'
import { useTranslate } from '~/i18n/use-translate'
import type { OwnerOption } from '~/queries/nonconformities/answer.view'
import { type ActAnswer, errorAt } from './act-form'

interface PlanLineProps {
  position: number
  owners: readonly OwnerOption[]
  dueOn: Day
  answer: ActAnswer | null
}

/** One action: what, who, by when. */
export function PlanLine({ position, owners, dueOn, answer }: PlanLineProps) {
  const { t, locale } = useTranslate()
  const typed = (name: string) => answer?.values[`${name}-${position}`]
  const error = (name: string) => errorAt(answer, `${name}-${position}`)
  return (
    <fieldset className="nc-line">
      <legend>{t('nonconformities:form.action', { count: position })}</legend>
      <TextAreaField
        name={`what-${position}`}
        className="nc-line-what"
        label={t('nonconformities:action.what')}
        rows={2}
        defaultValue={typed('what')}
        error={error('what')}
      />
      <SelectField
        name={`owner-${position}`}
        label={t('nonconformities:action.owner')}
        placeholder={t('nonconformities:form.choose-owner')}
        options={owners.map(({ id, name, department }) => ({ value: id, label: department ? `${name} · ${department}` : name }))}
        defaultValue={typed('owner') ?? ''}
        error={error('owner')}
      />
      <DayField
        name={`due-${position}`}
        label={t('nonconformities:action.due')}
        defaultValue={typed('due') ?? dueOn}
        inWords={(day) => longDay(day, locale)}
        error={error('due')}
      />
    </fieldset>
  )
}
