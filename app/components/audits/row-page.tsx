import { Form } from '@remix-run/react'
import { ButtonLink } from '~/components/ui/button'
import { ErrorSummary } from '~/components/ui/error-summary'
import { PageHead } from '~/components/ui/head'
import { TextAreaField } from '~/components/ui/text-area-field'
import { JUDGEMENTS } from '~/domain/audits/judgement'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { SheetRowView } from '~/queries/audits/audit-sheet.view'
import type { StandingRow } from '~/queries/audits/sheet-row.view'
import { JudgementField } from './judgement-field'
import { RowConflict } from './row-conflict'
import { HowMark, RowFoot } from './row-words'

interface RowPageProps {
  number: string
  row: SheetRowView
  departments: { id: string; title: string }[]
  /** What was typed before the form was refused. */
  typed: Record<string, string> | undefined
  refusal: { field: string | null; sentence: string } | null
  /** What somebody else wrote meanwhile. */
  standing: StandingRow | null
}

/** One row with its form: the answer to a form without script that was refused, or that met somebody else's text. */
export function RowPage({ number, row, departments, typed, refusal, standing }: RowPageProps) {
  const { t } = useTranslate()
  const { position } = row
  const record = typed?.record ?? row.record ?? ''
  const judgement = JUDGEMENTS.find((one) => one === (typed?.judgement ?? row.judgement)) ?? null
  const onItem = typed?.screen === 'item'
  const back = onItem ? paths.auditItem(number, position) : `${paths.audit(number, position)}#row-${position}`
  const error = (field: string) => (refusal?.field === field ? refusal.sentence : undefined)
  return (
    <>
      <PageHead
        title={row.question}
        meta={[
          number,
          t('audits:sheet.row', { first: position }),
          <span key="look">
            <HowMark how={row.how} /> {row.look}
          </span>,
        ]}
      />
      <ErrorSummary
        title={t('audits:judge.refused')}
        errors={refusal ? [{ message: refusal.sentence, ...(refusal.field && { field: refusal.field }) }] : []}
      />
      {standing && (
        <RowConflict mine={{ record, judgement }} standing={standing}>
          <span>{t('audits:conflict.how')}</span>
        </RowConflict>
      )}
      <Form method="post" action={paths.judgement(number, position)} className="fields row-form">
        <input type="hidden" name="version" value={standing?.version ?? row.version} />
        {onItem && <input type="hidden" name="screen" value="item" />}
        <TextAreaField
          name="record"
          label={t('audits:record.label', { position })}
          rows={6}
          defaultValue={record}
          error={error('record')}
          placeholder={t('audits:record.placeholder')}
        />
        <div>
          <JudgementField
            position={position}
            judgement={judgement}
            error={error('judgement')}
            departments={departments}
            department={typed?.department}
            submit={standing ? t('audits:conflict.use-mine') : undefined}
          />
        </div>
        <div className="act">
          <ButtonLink to={back} reloadDocument>
            {t(standing ? 'audits:conflict.use-theirs' : onItem ? 'audits:row.back-item' : 'audits:row.back')}
          </ButtonLink>
        </div>
      </Form>
      <RowFoot number={number} row={row} />
    </>
  )
}
