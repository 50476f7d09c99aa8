import { Form, useNavigation } from '@remix-run/react'
import { type FormEvent, useState } from 'react'
import { useRoot } from '~/components/shell/use-root'
import { Button, ButtonLink } from '~/components/ui/button'
import { PickList } from '~/components/ui/check-field'
import { DayField } from '~/components/ui/day-field'
import { ErrorSummary } from '~/components/ui/error-summary'
import { TextField } from '~/components/ui/field'
import { longDay } from '~/i18n/dates'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { AuditPlanningView } from '~/queries/audits/audit-planning.view'
import { PlanCriteria } from './plan-criteria'
import { PlanTeam } from './plan-team'

interface PlanFormProps {
  planning: AuditPlanningView
  refusal: { code: string; field: string | null; sentence: string } | null
  /** What was typed before the plan was refused; lists are words with spaces. */
  typed: Record<string, string>
}

/** The plan of an audit: whom, against what, when, by whom. */
export function PlanForm({ planning, refusal, typed }: PlanFormProps) {
  const { t, locale } = useTranslate()
  const { today } = useRoot()
  const [departments, setDepartments] = useState(words(typed.departments))
  const error = (field: string) => (refusal?.field === field ? refusal.sentence : undefined)
  const inWords = (day: string) => (/^\d{4}-\d{2}-\d{2}$/.test(day) ? longDay(day, locale) : day)
  const readDepartments = ({ target }: FormEvent<HTMLFormElement>) => {
    const box = target as unknown as HTMLInputElement
    if (box.name === 'departments' && box.form) setDepartments(new FormData(box.form).getAll('departments').map(String))
  }
  return (
    <Form method="post" action={paths.newAudit()} className="fields plan" onChange={readDepartments} noValidate>
      <ErrorSummary
        title={t('ui:form.errors', { count: 1 })}
        errors={refusal ? [{ message: refusal.sentence, ...(refusal.field && { field: refusal.field }) }] : []}
      />
      <PickList
        className="plan-departments"
        label={t('audits:new.departments')}
        mark={t('ui:form.required')}
        name="departments"
        of="many"
        options={planning.departments.map(({ id, title }) => ({ value: id, label: title }))}
        chosen={words(typed.departments)}
        error={error('departments')}
      />
      <PlanCriteria criteria={planning.criteria} chosen={words(typed.criteria)} error={error('criteria')} />
      <div className="fields fields-2">
        <DayField
          name="startsOn"
          label={t('audits:new.starts-on')}
          mark={t('ui:form.required')}
          defaultValue={typed.startsOn ?? today}
          inWords={inWords}
          error={error('startsOn')}
        />
        <DayField
          name="endsOn"
          label={t('audits:new.ends-on')}
          mark={t('ui:form.required')}
          defaultValue={typed.endsOn ?? today}
          inWords={inWords}
          error={error('endsOn')}
        />
      </div>
      <PlanTeam auditors={planning.auditors} departments={departments} refusal={refusal} typed={typed} />
      <TextField
        name="companion"
        label={t('audits:new.companion')}
        hint={t('audits:new.companion-hint')}
        defaultValue={typed.companion}
        error={error('companion')}
        maxLength={200}
      />
      <div className="act">
        <Button type="submit" variant="primary" busy={useNavigation().state === 'submitting'}>
          {t('audits:new.submit')}
        </Button>
        <ButtonLink to={paths.audits()}>{t('common:cancel')}</ButtonLink>
        <span className="q">{t('audits:new.then')}</span>
      </div>
    </Form>
  )
}

/** A list as it travels in `typed`. */
export function words(text: string | undefined): string[] {
  return (text ?? '').split(' ').filter(Boolean)
}
