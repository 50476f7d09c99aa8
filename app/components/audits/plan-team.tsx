import { useState } from 'react'
import { FieldNotes, fieldId } from '~/components/ui/field'
import { Icon } from '~/components/ui/icon'
import { SelectField } from '~/components/ui/select-field'
import { TextAreaField } from '~/components/ui/text-area-field'
import { REASON_LIMIT } from '~/domain/shared/text-length'
import { useTranslate } from '~/i18n/use-translate'
import type { AuditPlanningView } from '~/queries/audits/audit-planning.view'

type Auditor = AuditPlanningView['auditors'][number]

interface PlanTeamProps {
  auditors: readonly Auditor[]
  /** The departments that are ticked now. */
  departments: readonly string[]
  refusal: { code: string; field: string | null; sentence: string } | null
  typed: Record<string, string>
}

/** The lead and the other auditors. Who belongs to a chosen department is told at once; the server refuses them whatever is shown here. */
export function PlanTeam({ auditors, departments, refusal, typed }: PlanTeamProps) {
  const { t } = useTranslate()
  const [lead, setLead] = useState(typed.leadId ?? '')
  const [others, setOthers] = useState<readonly string[]>((typed.auditorIds ?? '').split(' ').filter(Boolean))
  const belongs = ({ department }: Auditor) => department !== null && departments.includes(department.id)
  const team = auditors.filter(({ id }) => id === lead || others.includes(id))
  // Reasons are asked for once the plan was refused for this, as product.md wants an exception to be one.
  const asked = refusal?.code === 'auditor-not-independent' || team.some(({ id }) => typed[`override-${id}`])
  const id = fieldId('team')
  const error = (field: string) => (refusal?.field === field ? refusal.sentence : undefined)
  return (
    <>
      <SelectField
        name="leadId"
        label={t('audits:new.lead')}
        mark={t('ui:form.required')}
        placeholder={t('audits:new.lead-choose')}
        options={auditors.map((auditor) => ({
          value: auditor.id,
          label: describe(auditor, belongs(auditor) ? t('audits:new.own-department') : null),
        }))}
        defaultValue={lead}
        onChange={(event) => setLead(event.target.value)}
        error={error('leadId')}
      />
      <fieldset className="fld" id={id} tabIndex={-1} aria-describedby={error('team') ? `${id}-error` : undefined}>
        <legend>{t('audits:new.auditors')}</legend>
        <div className="plan-people">
          {auditors.map((auditor) => (
            <label key={auditor.id} className="pick-one">
              <input
                type="checkbox"
                className="ck"
                name="auditorIds"
                value={auditor.id}
                defaultChecked={others.includes(auditor.id)}
                onChange={(event) =>
                  setOthers(event.target.checked ? [...others, auditor.id] : others.filter((other) => other !== auditor.id))
                }
              />
              <span>
                {auditor.name} {auditor.department && <span className="q2">{auditor.department.title}</span>}
                {belongs(auditor) && <Warning text={t('audits:new.not-independent')} />}
              </span>
            </label>
          ))}
        </div>
        <FieldNotes id={id} error={error('team')} />
      </fieldset>
      {asked &&
        team
          .filter(belongs)
          .map((auditor) => (
            <TextAreaField
              key={auditor.id}
              name={`override-${auditor.id}`}
              label={t('audits:new.override', { name: auditor.name, department: auditor.department?.title ?? '' })}
              hint={t('audits:new.override-hint')}
              defaultValue={typed[`override-${auditor.id}`]}
              error={error(`override-${auditor.id}`)}
              rows={2}
              maxLength={REASON_LIMIT}
            />
          ))}
    </>
  )
}

function Warning({ text }: { text: string }) {
  return (
    <span className="sub c-warn">
      <Icon name="triangle-alert" size="s" /> {text}
    </span>
  )
}

function describe({ name, department }: Auditor, warning: string | null): string {
  return [name, department?.title, warning].filter(Boolean).join(' · ')
}
