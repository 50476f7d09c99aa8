import { Form, useNavigation } from '@remix-run/react'
import { type FormEvent, useState } from 'react'
import { Button, ButtonLink } from '~/components/ui/button'
import { ErrorSummary } from '~/components/ui/error-summary'
import { SelectField } from '~/components/ui/select-field'
import { TextAreaField } from '~/components/ui/text-area-field'
import { NATURES } from '~/domain/nonconformities/draft'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { NonconformityView } from '~/queries/nonconformities/nonconformity-page.view'
import type { StandingWords } from '~/queries/nonconformities/standing-words.view'
import { DraftConflict } from './draft-conflict'
import { GradeState } from './nonconformity-state'
import { PartTicks } from './part-ticks'

const WRITTEN = ['requirement', 'fact', 'evidence'] as const

interface DraftFormProps {
  view: NonconformityView
  /** What was typed before the form was refused. */
  typed: Record<string, string> | undefined
  refusal: { field: string | null; sentence: string } | null
  /** What somebody else wrote meanwhile. */
  standing: StandingWords | null
}

/** Finish the words of a draft; the four parts tick themselves off as they are written. */
export function DraftForm({ view, typed, refusal, standing }: DraftFormProps) {
  const { t } = useTranslate()
  const busy = useNavigation().state === 'submitting'
  const initial = { requirement: view.requirement, fact: view.fact, evidence: view.evidence, ...typed }
  const [parts, setParts] = useState(initial)
  const read = (event: FormEvent<HTMLFormElement>) => {
    const field = event.target as unknown as HTMLTextAreaElement
    if ((WRITTEN as readonly string[]).includes(field.name)) setParts({ ...parts, [field.name]: field.value })
  }
  return (
    <>
      <ErrorSummary
        title={t('ui:form.errors', { count: 1 })}
        errors={refusal ? [{ message: refusal.sentence, ...(refusal.field && { field: refusal.field }) }] : []}
      />
      {standing && <DraftConflict mine={initial} standing={standing} number={view.number} />}
      <Form method="post" action={paths.nonconformityDraft(view.number)} className="fields nc-draft" onChange={read}>
        <input type="hidden" name="version" value={standing?.version ?? view.version} />
        <PartTicks parts={{ ...parts, grade: view.grade }} />
        {WRITTEN.map((part) => (
          <TextAreaField
            key={part}
            name={part}
            label={t(`nonconformities:title.${part}`)}
            hint={t(`nonconformities:hint.${part}`)}
            rows={part === 'fact' ? 5 : 3}
            defaultValue={initial[part]}
            error={refusal?.field === part ? refusal.sentence : undefined}
          />
        ))}
        {view.departments.length > 1 ? (
          <SelectField
            name="department"
            label={t('nonconformities:facts.department')}
            options={view.departments.map(({ id, title }) => ({ value: id, label: title }))}
            defaultValue={typed?.department ?? view.department.id}
            error={refusal?.field === 'department' ? refusal.sentence : undefined}
          />
        ) : (
          <input type="hidden" name="department" value={view.department.id} />
        )}
        <div className="fld">
          <span className="q2">{t('nonconformities:title.grade')}</span>
          <p>
            <GradeState grade={view.grade} />{' '}
            <span className="sub">{t('nonconformities:hint.grade', { position: view.position })}</span>
          </p>
        </div>
        <SelectField
          name="nature"
          label={t('nonconformities:title.nature')}
          hint={t('nonconformities:hint.nature')}
          placeholder={t('nonconformities:nature.none')}
          options={NATURES.map((nature) => ({ value: nature, label: t(`nonconformities:nature.${nature}`) }))}
          defaultValue={typed?.nature ?? view.nature ?? ''}
        />
        <div className="act">
          <Button type="submit" variant="primary" busy={busy}>
            {t(standing ? 'nonconformities:conflict.use-mine' : 'common:save')}
          </Button>
          <ButtonLink to={paths.nonconformity(view.number)}>
            {t(standing ? 'nonconformities:conflict.use-theirs' : 'common:cancel')}
          </ButtonLink>
        </div>
      </Form>
    </>
  )
}
