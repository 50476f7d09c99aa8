import { useRoot } from '~/components/shell/use-root'
import { Button } from '~/components/ui/button'
import { DayField } from '~/components/ui/day-field'
import { fieldId } from '~/components/ui/field'
import { TextAreaField } from '~/components/ui/text-area-field'
import { longDay } from '~/i18n/dates'
import { useTranslate } from '~/i18n/use-translate'
import type { ActionView } from '~/queries/nonconformities/answer.view'
import { type ActAnswer, ActFiles, ActForm, ActPlace, at, errorAt, useBusy } from './act-form'

interface ReportFormsProps {
  /** The open actions this reader may report. */
  actions: readonly ActionView[]
  answer: ActAnswer | null
}

/** 报完成: one form for each open action; the only one is open, of several each opens by itself. */
export function ReportForms({ actions, answer }: ReportFormsProps) {
  const { t } = useTranslate()
  return (
    <ActPlace title={t('nonconformities:form.report')}>
      {actions.map((action) => {
        const own = answer?.values.position === String(action.position) ? answer : null
        const form = <ReportForm action={action} answer={own} />
        return (
          <details key={action.position} className="nc-report" open={actions.length === 1 || own !== null}>
            <summary>
              <b>{t('nonconformities:form.action', { count: action.position })}</b> {action.what}{' '}
              <span className="q">{action.owner}</span>
            </summary>
            {form}
          </details>
        )
      })}
    </ActPlace>
  )
}

function ReportForm({ action, answer }: { action: ActionView; answer: ActAnswer | null }) {
  const { t, locale } = useTranslate()
  const { today } = useRoot()
  const busy = useBusy()
  const { position, version } = action
  return (
    <ActForm
      act="report"
      version={version}
      position={position}
      answer={answer}
      upload
      actions={
        <Button type="submit" variant="primary" busy={busy}>
          {t('nonconformities:form.report-of', { position })}
        </Button>
      }
    >
      <DayField
        name="doneOn"
        id={fieldId(at('doneOn', position))}
        label={t('nonconformities:form.done-on')}
        defaultValue={answer?.values.doneOn ?? today}
        inWords={(day) => longDay(day, locale)}
        max={today}
        error={errorAt(answer, 'doneOn')}
      />
      <TextAreaField
        name="note"
        id={fieldId(at('note', position))}
        label={t('nonconformities:form.note')}
        hint={t('nonconformities:form.note-hint')}
        defaultValue={answer?.values.note}
        error={errorAt(answer, 'note')}
      />
      <ActFiles answer={answer} position={position} />
    </ActForm>
  )
}
