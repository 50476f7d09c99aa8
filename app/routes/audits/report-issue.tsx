import { data, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData, useNavigation } from '@remix-run/react'
import { z } from 'zod'
import { Page } from '~/components/shell/page'
import { titled } from '~/components/shell/title'
import { Button, ButtonLink } from '~/components/ui/button'
import { PageHead, SectionHead } from '~/components/ui/head'
import { Notice } from '~/components/ui/notice'
import { issueReport } from '~/domain/audits/audit-report'
import { orConflict } from '~/http/conflict.server'
import { issuePapers } from '~/http/papers.server'
import { readForm } from '~/http/read-form'
import { sayNo } from '~/http/say-no.server'
import { type Visit, visitFor } from '~/http/visit-for.server'
import { longDay } from '~/i18n/dates'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { auditReport } from '~/queries/audits/audit-report.server'
import type { AuditReportView } from '~/queries/audits/audit-report.view'
import { standingReport } from '~/queries/audits/standing-report.server'
import { auditReport as auditReportWord } from '~/reports/audit-report'
import { toWord } from '~/reports/to-word'
import { issueAuditReport } from '~/use-cases/audits/issue-report.server'
import { reportedAudit } from './reported-audit.server'

const IssueShape = z.object({ version: z.coerce.number().int() })

export const loader = visitFor('reports.issue', async (visit) => {
  const { number, version, words, written, issued } = await reportedAudit(visit)
  return { number, version, written, conclusion: words?.conclusion ?? '', issued: issued !== null }
})

export const action = visitFor('reports.issue', async (visit) => {
  const view = await reportedAudit(visit)
  const form = await readForm(visit.request, IssueShape)
  if (!form.ok) return sayNo(visit, form.refusal)
  const { version } = form.value
  // Asked before the papers are made, and again inside the transaction, where it counts.
  const may = issueReport(view, standing(view), visit.actor)
  if (!may.ok) return sayNo(visit, may.refusal)
  const changed = async () => data({ conflict: await standingReport(visit.em.fork(), view.id) }, { status: 409 })
  if (view.version !== version) return changed()
  const papers = await papersOf(visit, view)
  const issued = await orConflict(
    () => issueAuditReport(visit.em.fork(), visit.actor, { auditId: view.id, version, papers, now: visit.now }),
    changed,
  )
  if ('conflict' in issued) return issued.conflict
  return issued.done.ok ? redirect(paths.auditReport(view.number), 303) : sayNo(visit, issued.done.refusal)
})

function standing({ words, written, issued }: AuditReportView) {
  return words && written && { conclusion: words.conclusion, writtenBy: written.id, issued: issued !== null }
}

/** Both papers as they will stand once this person has issued them today. */
function papersOf({ em, actor, library, today }: Visit, { number }: AuditReportView) {
  return issuePapers('audit-report', number, async (locale) => {
    const view = await auditReport(em.fork(), actor, number, { library, locale })
    if (!view) throw new Error('The report was there a moment ago.')
    return toWord(auditReportWord({ ...view, issued: { by: actor.name, on: today } }, locale, today))
  })
}

export const meta = titled<{ number: string }>((found, t) => `${t('report:issue.title')} ${found?.number ?? ''}`.trim())

export default function IssueRoute() {
  const { number, version, written, conclusion, issued } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const busy = useNavigation().state === 'submitting'
  const { t, locale } = useTranslate()
  const refusal = answer && 'refusal' in answer ? answer.refusal : null
  const conflict = answer && 'conflict' in answer ? answer.conflict : null
  return (
    <Page
      crumb={[
        { label: number, to: paths.audit(number) },
        { label: t('report:title'), to: paths.auditReport(number) },
      ]}
      current={t('report:issue.title')}
    >
      <PageHead title={t('report:issue.question', { number })} />
      {refusal && (
        <Notice tone="bad" live>
          {refusal.sentence}
        </Notice>
      )}
      {conflict && (
        <Notice tone="bad" live>
          {t('report:issue.changed', { name: conflict.by })}
        </Notice>
      )}
      <p className="sec">{t('report:issue.text')}</p>
      {written && <p>{t('report:issue.written', { name: written.by, day: longDay(written.on, locale) })}</p>}
      <section className="sec">
        <SectionHead title={t('report:part.conclusion')} />
        <p className="written">{(conflict?.words.conclusion ?? conclusion) || t('report:words.empty')}</p>
      </section>
      <Form method="post" action={paths.auditReportIssue(number)} className="fields sec">
        <input type="hidden" name="version" value={conflict?.version ?? version} />
        <div className="act">
          {!issued && (
            <Button type="submit" variant="primary" busy={busy}>
              {t('report:issue.title')}
            </Button>
          )}
          <ButtonLink to={paths.auditReport(number)}>{t('report:issue.read')}</ButtonLink>
        </div>
      </Form>
    </Page>
  )
}
