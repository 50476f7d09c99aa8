import { FieldNotes, fieldId } from '~/components/ui/field'
import { LETTER_ORDER } from '~/domain/standards/label'
import { useTranslate } from '~/i18n/use-translate'
import type { PlannableCriterion } from '~/queries/audits/audit-planning.view'

interface PlanCriteriaProps {
  criteria: readonly PlannableCriterion[]
  chosen: readonly string[]
  error: string | undefined
}

/** The editions an audit can be held against, by letter; older ones behind a fold, for history that is entered later. */
export function PlanCriteria({ criteria, chosen, error }: PlanCriteriaProps) {
  const { t } = useTranslate()
  const id = fieldId('criteria')
  const current = criteria.filter((criterion) => !criterion.older)
  const older = criteria.filter((criterion) => criterion.older)
  return (
    <fieldset className="fld" id={id} tabIndex={-1} aria-describedby={error ? `${id}-error` : undefined}>
      <legend>
        {t('audits:new.criteria')}
        <span className="req">{t('ui:form.required')}</span>
      </legend>
      <Boxes criteria={current} chosen={chosen} />
      {older.length > 0 && (
        <details className="plan-older" open={older.some((criterion) => chosen.includes(criterion.id))}>
          <summary>{t('audits:new.older', { count: older.length })}</summary>
          <Boxes criteria={older} chosen={chosen} />
        </details>
      )}
      <FieldNotes id={id} error={error} />
    </fieldset>
  )
}

function Boxes({ criteria, chosen }: { criteria: readonly PlannableCriterion[]; chosen: readonly string[] }) {
  const { t } = useTranslate()
  const letters = LETTER_ORDER.filter((letter) => criteria.some((criterion) => criterion.letter === letter))
  return (
    <div className="plan-letters">
      {letters.map((letter) => (
        <div key={letter} className="plan-letter">
          <span className="cl">
            <i>{letter}</i>
          </span>
          <div>
            {criteria
              .filter((criterion) => criterion.letter === letter)
              .map((criterion) => (
                <label key={criterion.id} className="pick-one">
                  <input
                    type="checkbox"
                    className="ck"
                    name="criteria"
                    value={criterion.id}
                    defaultChecked={chosen.includes(criterion.id)}
                  />
                  <span>
                    {criterion.name} <span className="q2">{criterion.title}</span>
                    {criterion.replacedBy && (
                      <span className="sub">{t('audits:new.replaced', { name: criterion.replacedBy })}</span>
                    )}
                  </span>
                </label>
              ))}
          </div>
        </div>
      ))}
    </div>
  )
}
