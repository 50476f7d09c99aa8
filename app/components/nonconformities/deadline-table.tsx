import { Form, useNavigation } from '@remix-run/react'
import { Button } from '~/components/ui/button'
import { ErrorSummary } from '~/components/ui/error-summary'
import { FieldNotes, fieldId, fieldTies } from '~/components/ui/field'
import { Column, Row, Table } from '~/components/ui/table'
import { STAGES } from '~/domain/nonconformities/deadlines'
import { GRADES, type Grade } from '~/domain/nonconformities/draft'
import { useTranslate } from '~/i18n/use-translate'
import type { DeadlinePageView } from '~/queries/nonconformities/deadline-page.view'

interface DeadlineTableProps extends DeadlinePageView {
  /** May this reader change them? */
  write: boolean
  /** What was typed before it was refused, by field: 'major-plan'. */
  typed: Record<string, string> | undefined
  refusal: { field: string | null; sentence: string } | null
}

/** The days of each stage for each grade; fields for the quality manager, figures for everybody else. */
export function DeadlineTable({ days, versions, write, typed, refusal }: DeadlineTableProps) {
  const { t } = useTranslate()
  const busy = useNavigation().state === 'submitting'
  const named = (stage: (typeof STAGES)[number] | 'wait') =>
    t(stage === 'wait' ? 'nonconformities:deadline.wait' : `nonconformities:stage.${stage}`)
  const table = (
    <Table caption={t('nonconformities:deadline.title')} className="nc-deadlines" narrow="scroll">
      <thead>
        <tr>
          <Column>{t('nonconformities:deadline.stage')}</Column>
          {GRADES.map((grade) => (
            <Column key={grade} number>
              {t(`audits:judgement.${grade}`)}
            </Column>
          ))}
        </tr>
      </thead>
      <tbody>
        {([...STAGES, 'wait'] as const).map((stage) => (
          <Row key={stage}>
            <th scope="row">
              {named(stage)}
              {stage === 'wait' && <span className="sub">{t('nonconformities:deadline.wait-hint')}</span>}
            </th>
            {GRADES.map((grade) => (
              <td key={grade} className="n">
                {write ? (
                  <DaysField
                    name={`${grade}-${stage}`}
                    label={t('nonconformities:deadline.days', { stage: named(stage), grade: t(`audits:judgement.${grade}`) })}
                    value={typed?.[`${grade}-${stage}`] ?? String(days[grade][stage])}
                    error={refusal?.field === `${grade}-${stage}` ? refusal.sentence : undefined}
                  />
                ) : (
                  days[grade][stage]
                )}
              </td>
            ))}
          </Row>
        ))}
      </tbody>
    </Table>
  )
  if (!write) return table
  return (
    <Form method="post" className="fields">
      <ErrorSummary
        title={t('ui:form.errors', { count: 1 })}
        errors={refusal ? [{ message: refusal.sentence, ...(refusal.field && { field: refusal.field }) }] : []}
      />
      {GRADES.map((grade: Grade) => (
        <input key={grade} type="hidden" name={`${grade}-version`} value={versions[grade]} />
      ))}
      {table}
      <div className="act">
        <Button type="submit" variant="primary" busy={busy}>
          {t('common:save')}
        </Button>
      </div>
    </Form>
  )
}

function DaysField({ name, label, value, error }: { name: string; label: string; value: string; error: string | undefined }) {
  const ties = fieldTies(fieldId(name), { hint: undefined, error })
  return (
    <>
      <input
        className="in in-n"
        name={name}
        inputMode="numeric"
        aria-label={label}
        defaultValue={value}
        autoComplete="off"
        {...ties}
      />
      <FieldNotes id={ties.id} error={error} />
    </>
  )
}
