import { Form, useNavigation } from '@remix-run/react'
import { Button, ButtonLink } from '~/components/ui/button'
import { ErrorSummary } from '~/components/ui/error-summary'
import { Notice } from '~/components/ui/notice'
import { TextAreaField } from '~/components/ui/text-area-field'
import { REPORT_PARTS, type ReportPart } from '~/domain/audits/audit-report'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { StandingReport } from '~/queries/audits/standing-report.view'

interface ReportFormProps {
  number: string
  version: number
  /** What stands, what was typed before it was refused, or what is offered. */
  words: Partial<Record<ReportPart, string>>
  /** Nobody has written yet: the words are worked out from the checklist. */
  offered: boolean
  refusal: { field: string | null; sentence: string } | null
  /** What somebody else wrote meanwhile. */
  standing: StandingReport | null
}

const HINTED = ['conclusion', 'strengths', 'suggestions', 'notCovered'] as const
const LONG: readonly ReportPart[] = ['sampling', 'comparison', 'conclusion']

/** Write the words of a report; both texts are kept when somebody else wrote first. */
export function ReportForm({ number, version, words, offered, refusal, standing }: ReportFormProps) {
  const { t } = useTranslate()
  const busy = useNavigation().state === 'submitting'
  return (
    <>
      <ErrorSummary
        title={t('ui:form.errors', { count: 1 })}
        errors={refusal ? [{ message: refusal.sentence, ...(refusal.field && { field: refusal.field }) }] : []}
      />
      {offered && <Notice tone="accent">{t('report:words.offered')}</Notice>}
      {standing && <Conflict mine={words} standing={standing} />}
      <Form method="post" action={paths.auditReport(number)} className="fields report-words">
        <input type="hidden" name="version" value={standing?.version ?? version} />
        {REPORT_PARTS.map((part) => (
          <TextAreaField
            key={part}
            name={part}
            label={t(`report:part.${part}`)}
            hint={hint(part) && t(`report:hint.${hint(part)}` as 'report:hint.conclusion')}
            rows={LONG.includes(part) ? 4 : 2}
            defaultValue={words[part] ?? ''}
            error={refusal?.field === part ? refusal.sentence : undefined}
          />
        ))}
        <div className="act">
          <Button type="submit" variant="primary" busy={busy}>
            {t(standing ? 'report:conflict.use-mine' : 'common:save')}
          </Button>
          <ButtonLink to={paths.auditReport(number)}>{t(standing ? 'report:conflict.use-theirs' : 'common:cancel')}</ButtonLink>
        </div>
      </Form>
    </>
  )
}

function hint(part: ReportPart): (typeof HINTED)[number] | undefined {
  return HINTED.find((hinted) => hinted === part)
}

/** Two people wrote one report: for each part that differs, both texts side by side. */
function Conflict({ mine, standing }: { mine: ReportFormProps['words']; standing: StandingReport }) {
  const { t } = useTranslate()
  const differing = REPORT_PARTS.filter((part) => (mine[part] ?? '').trim() !== standing.words[part].trim())
  return (
    <Notice tone="bad" live className="versus">
      <p>{t('report:conflict.by', { name: standing.by })}</p>
      {differing.length === 0 && <p>{t('report:conflict.same')}</p>}
      {differing.map((part) => (
        <div key={part} className="versus-two">
          <section>
            <h3>{t('report:conflict.mine', { part: t(`report:part.${part}`) })}</h3>
            <p className="written">{mine[part] || t('report:words.empty')}</p>
          </section>
          <section>
            <h3>{t('report:conflict.theirs', { part: t(`report:part.${part}`) })}</h3>
            <p className="written">{standing.words[part] || t('report:words.empty')}</p>
          </section>
        </div>
      ))}
    </Notice>
  )
}
