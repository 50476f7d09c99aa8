import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { z } from 'zod'
import { IssuedPapers } from '~/components/audits/issued-papers'
import { ReportFigures } from '~/components/audits/report-figures'
import { ReportForm } from '~/components/audits/report-form'
import { ReportState } from '~/components/audits/report-state'
import { ReportWords } from '~/components/audits/report-words'
import { Page } from '~/components/shell/page'
import { titled } from '~/components/shell/title'
import { ButtonLink } from '~/components/ui/button'
import { PageHead } from '~/components/ui/head'
import { orConflict } from '~/http/conflict.server'
import { readForm } from '~/http/read-form'
import { sayNo } from '~/http/say-no.server'
import { forbidden, visitFor } from '~/http/visit-for.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { AuditReportView } from '~/queries/audits/audit-report.view'
import { offeredWords } from '~/queries/audits/report-offers'
import { standingReport } from '~/queries/audits/standing-report.server'
import { issuedPapers } from '~/queries/shared/issued-papers.server'
import { writeAuditReport } from '~/use-cases/audits/write-report.server'
import { reportedAudit } from './reported-audit.server'

const text = z.string().default('')
const ReportShape = z.object({
  version: z.coerce.number().int().min(0),
  ...{ purpose: text, scope: text, sampling: text, comparison: text, conclusion: text },
  ...{ strengths: text, suggestions: text, notCovered: text, distribution: text },
})

export const loader = visitFor('audits.read', async (visit) => {
  const view = await reportedAudit(visit)
  return {
    view,
    offered: view.access.write && !view.words ? offeredWords(view, visit.locale) : null,
    papers: view.issued ? await issuedPapers(visit.em, 'audit-report', view.id) : [],
  }
})

export const action = visitFor('reports.write', async (visit) => {
  const { id, number, access, issued } = await reportedAudit(visit)
  // One that is issued says so in a sentence; whoever reads a draft without writing it may not.
  if (!access.write && !issued) throw forbidden()
  const form = await readForm(visit.request, ReportShape)
  if (!form.ok) return sayNo(visit, form.refusal)
  const { version, ...words } = form.value
  const written = await orConflict(
    () => writeAuditReport(visit.em.fork(), visit.actor, { auditId: id, version, words, now: visit.now }),
    () => standingReport(visit.em.fork(), id),
  )
  if ('conflict' in written) return data({ conflict: written.conflict, values: words }, { status: 409 })
  return written.done.ok ? redirect(paths.auditReport(number), 303) : sayNo(visit, written.done.refusal, words)
})

export const meta = titled<{ view: AuditReportView }>((found, t) => `${found?.view.number ?? ''} ${t('report:title')}`.trim())

export default function ReportRoute() {
  const { view, offered, papers } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  const { t } = useTranslate()
  const { number, access } = view
  // What was typed stays on the page, whatever became of the right to write it.
  const writing = answer !== undefined || (access.write && search.has('write'))
  return (
    <Page
      crumb={[
        { label: t('audits:list.title'), to: paths.audits() },
        { label: number, to: paths.audit(number) },
      ]}
      current={t('report:title')}
    >
      <PageHead
        title={t(writing ? 'report:write-title' : 'report:title')}
        meta={[
          <b key="number" className="b">
            {number}
          </b>,
          <ReportState key="status" issued={view.issued !== null} />,
          view.departments.join(t('common:list-separator')),
        ]}
        actions={!writing && <ReportActions view={view} />}
      />
      {writing ? (
        <ReportForm
          number={number}
          version={view.version}
          words={{ ...(view.words ?? offered), ...answer?.values }}
          offered={view.words === null && !answer}
          refusal={answer && 'refusal' in answer ? answer.refusal : null}
          standing={answer && 'conflict' in answer ? answer.conflict : null}
        />
      ) : (
        <>
          {view.issued && <IssuedPapers number={number} issued={view.issued} papers={papers} />}
          <ReportWords view={view} />
          <ReportFigures figures={view.figures} />
        </>
      )}
    </Page>
  )
}

function ReportActions({ view: { number, access, words } }: { view: AuditReportView }) {
  const { t } = useTranslate()
  return (
    <>
      <ButtonLink icon="download" to={paths.auditReportWord(number, 'zh-CN')} reloadDocument>
        {t('report:word-zh')}
      </ButtonLink>
      <ButtonLink icon="download" to={paths.auditReportWord(number, 'en')} reloadDocument>
        {t('report:word-en')}
      </ButtonLink>
      {access.write && (
        <ButtonLink icon="pen" variant={words ? 'plain' : 'primary'} to={`${paths.auditReport(number)}?write`}>
          {t(words ? 'report:change' : 'report:write')}
        </ButtonLink>
      )}
      {access.issue && words && (
        <ButtonLink variant="primary" to={paths.auditReportIssue(number)}>
          {t('report:issue.title')}
        </ButtonLink>
      )}
    </>
  )
}
