import { useRoot } from '~/components/shell/use-root'
import { Button } from '~/components/ui/button'
import { DayField } from '~/components/ui/day-field'
import { Notice } from '~/components/ui/notice'
import { SelectField } from '~/components/ui/select-field'
import { TextAreaField } from '~/components/ui/text-area-field'
import { longDay } from '~/i18n/dates'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { EvidenceItemView } from '~/queries/evidence/evidence-item.view'
import type { StandingAssignment } from '~/queries/evidence/standing.view'
import { ActPanel, Hidden, WhyNot } from './act-panel'
import { errorAt, useAct } from './answer'
import { moment } from './moment'

interface AssignmentFormProps {
  view: EvidenceItemView
  cancelTo: string
  returnTo?: string
}

/** Who hands it in, by when, and what else there is to know. */
export function AssignmentForm({ view, cancelTo, returnTo }: AssignmentFormProps) {
  const { t, locale } = useTranslate()
  const { Form, busy, answer } = useAct<StandingAssignment>()
  const { row, people } = view
  const typed = answer?.values
  const standing = answer?.conflict
  return (
    <ActPanel title={t('evidence:assign.title', { code: row.code })} cancelTo={cancelTo}>
      <WhyNot answer={answer} />
      {standing && <StandsNow standing={standing} />}
      <Form className="fields fields-2" method="post" action={paths.evidenceAssignment(row.ref)} preventScrollReset>
        <Hidden
          version={standing?.version ?? (typed?.version ? Number(typed.version) : row.version)}
          returnTo={typed?.returnTo ?? returnTo}
        />
        <SelectField
          name="ownerId"
          label={t('evidence:assign.owner')}
          hint={t('evidence:assign.owner-hint', { role: row.role })}
          error={errorAt(answer, 'ownerId')}
          placeholder={t('evidence:assign.nobody')}
          options={people.map((person) => ({ value: person.id, label: person.name }))}
          defaultValue={typed?.ownerId ?? row.owner?.id ?? ''}
        />
        <DayField
          name="dueOn"
          label={t('evidence:assign.due')}
          error={errorAt(answer, 'dueOn')}
          defaultValue={typed?.dueOn ?? row.dueOn ?? ''}
          inWords={(day) => longDay(day, locale)}
        />
        <TextAreaField
          className="wide"
          name="remark"
          label={t('evidence:assign.remark')}
          error={errorAt(answer, 'remark')}
          defaultValue={typed?.remark ?? row.remark ?? ''}
          rows={2}
        />
        <div className="act wide">
          <Button type="submit" variant="primary" busy={busy}>
            {t('common:save')}
          </Button>
        </div>
      </Form>
    </ActPanel>
  )
}

/** What somebody else wrote in the meantime, beside what this reader filled in. */
function StandsNow({ standing }: { standing: StandingAssignment }) {
  const { t, locale } = useTranslate()
  const root = useRoot()
  const name = standing.by ?? t('evidence:assign.somebody')
  const by = standing.at ? t('evidence:assign.by-at', { name, when: moment(standing.at, { ...root, locale }) }) : name
  return (
    <Notice tone="bad" live className="mb-s4 mt-0">
      <p>{t('evidence:assign.conflict', { by })}</p>
      <dl className="stands">
        <dt>{t('evidence:assign.owner')}</dt>
        <dd className="written">{standing.owner ?? t('evidence:assign.nobody')}</dd>
        <dt>{t('evidence:assign.due')}</dt>
        <dd className="written">{standing.dueOn ? longDay(standing.dueOn, locale) : t('common:none')}</dd>
        <dt>{t('evidence:assign.remark')}</dt>
        <dd className="written">{standing.remark ?? t('common:none')}</dd>
      </dl>
      <p>{t('evidence:assign.again')}</p>
    </Notice>
  )
}
