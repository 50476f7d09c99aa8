import { Form, Link } from '@remix-run/react'
import { Button, ButtonLink } from '~/components/ui/button'
import { SectionHead } from '~/components/ui/head'
import { Notice } from '~/components/ui/notice'
import { State } from '~/components/ui/state'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { FinishingView } from '~/queries/audits/finishing.view'

/** As many open rows as are named one by one. */
const NAMED = 20

interface FinishFormProps {
  view: FinishingView & { number: string; version: number; may: boolean }
  refusal: { sentence: string } | null
}

/** What is still open before an audit ends, each line leading to it; and the end itself. */
export function FinishForm({ view: { number, version, may, open, drafts }, refusal }: FinishFormProps) {
  const { t } = useTranslate()
  const incomplete = drafts.filter((draft) => draft.missing.length > 0)
  const [first] = open
  return (
    <>
      {refusal && (
        <Notice
          tone="bad"
          live
          action={
            first && (
              <Link to={`${paths.audit(number, first.position)}#row-${first.position}`}>
                {t('audits:finish.go', { first: first.position })}
              </Link>
            )
          }
        >
          {refusal.sentence}
        </Notice>
      )}
      {open.length > 0 && (
        <section className="sec">
          <SectionHead title={t('audits:finish.open')} note={t('audits:finish.open-count', { count: open.length })} />
          <ol className="open-rows">
            {open.slice(0, NAMED).map((row) => (
              <li key={row.position}>
                <span className="q">{row.position}</span>
                <Link to={`${paths.audit(number, row.position)}#row-${row.position}`}>{row.question}</Link>
              </li>
            ))}
          </ol>
          {open.length > NAMED && (
            <Link to={`${paths.audit(number)}?only=open`}>{t('audits:finish.all-open', { count: open.length })}</Link>
          )}
        </section>
      )}
      {drafts.length > 0 && (
        <section className="sec">
          <SectionHead title={t('audits:finish.drafts')} note={t('audits:finish.drafts-text')} />
          <ul className="open-rows">
            {drafts.map((draft) => (
              <li key={draft.number}>
                <Link to={paths.nonconformity(draft.number)}>{draft.number}</Link>
                <DraftState missing={draft.missing} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="sec">{t(open.length + incomplete.length > 0 ? 'audits:finish.not-yet' : 'audits:finish.text')}</p>
      <Form method="post" action={paths.finishAudit(number)} className="fields sec">
        <input type="hidden" name="version" value={version} />
        <div className="act">
          {may && (
            <Button type="submit" variant="primary">
              {t('audits:finish.title')}
            </Button>
          )}
          <ButtonLink to={paths.audit(number)}>{t('common:back')}</ButtonLink>
        </div>
      </Form>
    </>
  )
}

function DraftState({ missing }: Pick<FinishingView['drafts'][number], 'missing'>) {
  const { t } = useTranslate()
  if (missing.length === 0)
    return (
      <State icon="check-disc" tone="ok">
        {t('audits:finish.complete')}
      </State>
    )
  return (
    <State icon="octagon-alert" tone="bad">
      {t('audits:finish.lacks', {
        parts: missing.map((part) => t(`nonconformities:part.${part}`)).join(t('common:list-separator')),
      })}
    </State>
  )
}
