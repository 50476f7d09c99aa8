import { Link, type ShouldRevalidateFunctionArgs, useLoaderData, useSearchParams } from '@remix-run/react'
import { AuditSheet } from '~/components/audits/audit-sheet'
import { AuditState } from '~/components/audits/audit-state'
import { PrintButton } from '~/components/audits/print-button'
import { ReadSheet } from '~/components/audits/read-sheet'
import { firstRow, sheetFilter } from '~/components/audits/sheet-filter'
import { SheetHead, SheetNotes } from '~/components/audits/sheet-head'
import { useSheetWords, wordsInPageOnly } from '~/components/audits/sheet-words'
import { Page } from '~/components/shell/page'
import { titled } from '~/components/shell/title'
import { useRoot } from '~/components/shell/use-root'
import { ButtonLink } from '~/components/ui/button'
import { PageHead } from '~/components/ui/head'
import { Notice } from '~/components/ui/notice'
import { notFound, visitFor } from '~/http/visit-for.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { auditHead } from '~/queries/audits/audit-head.server'
import type { AuditHeadView } from '~/queries/audits/audit-head.view'
import { auditSheet } from '~/queries/audits/audit-sheet.server'
import type { AuditSheetView } from '~/queries/audits/audit-sheet.view'
import { mayReadReport } from '~/queries/audits/report-reach.server'

const FORM = 'QR-IA-04'

export const loader = visitFor('audits.read', async ({ em, actor, library, locale, t, param, request }) => {
  const head = await auditHead(em, actor, param('number'), { library, locale })
  if (!head) throw notFound()
  const form = library.forms.get(FORM)
  const sheet = head.access.checklist
    ? await auditSheet(em, head.id, { library, locale, otherTheme: t('audits:sheet.other-theme') })
    : null
  return {
    head,
    sheet: sheet && isWholePage(request) ? wordsInPageOnly(sheet) : sheet,
    form: { id: FORM, title: form?.title[locale] ?? '', revision: form?.revision ?? '' },
    report: head.status === 'finished' && (await mayReadReport(em, actor, head)),
  }
})

/** A page with every row in it; not data alone, and not the rows behind one figure. */
function isWholePage(request: Request): boolean {
  return (request.headers.get('Accept') ?? '').includes('text/html') && !new URL(request.url).searchParams.has('only')
}

/** Another row or figure of the same sheet is no reason to read two hundred rows again. */
export function shouldRevalidate({ currentUrl, nextUrl, formMethod, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  const sameSheet = currentUrl.pathname === nextUrl.pathname && currentUrl.search !== nextUrl.search
  return sameSheet && !formMethod ? false : defaultShouldRevalidate
}

export const meta = titled<{ head: AuditHeadView }>((data, t) => `${data?.head.number ?? ''} ${t('audits:sheet.title')}`.trim())

export default function SheetRoute() {
  const { head, form, report, sheet: sent } = useLoaderData<typeof loader>()
  const sheet = useSheetWords(sent)
  const [search] = useSearchParams()
  const { t } = useTranslate()
  const only = sheetFilter(search.get('only'))
  const title = t(sheet ? 'audits:sheet.title' : 'audits:plan.title')
  const departments = head.departments.map((department) => department.title).join(t('common:list-separator'))
  return (
    <Page rail crumb={[{ label: t('audits:list.title'), to: paths.audits() }]} current={head.number}>
      <div className="p-only p-head">
        <p>{form.title}</p>
        <span>
          {form.id} · {form.revision}
        </span>
      </div>
      <PageHead
        title={title}
        meta={[
          <b key="number" className="b">
            {head.number}
          </b>,
          <AuditState key="status" status={head.status} />,
          departments,
        ]}
        actions={<SheetActions head={head} sheet={sheet} report={report} />}
      />
      <SheetHead head={head} form={form} />
      <div className="no-print">
        <SheetNotes head={head} />
        {only && sheet && (
          <Notice action={<Link to={paths.audit(head.number)}>{t('audits:filter.all')}</Link>}>
            {t('audits:filter.on', { what: t(`audits:bar.${only}`) })}
          </Notice>
        )}
        {!sheet && <Notice>{t('audits:sheet.not-yours')}</Notice>}
      </div>
      {sheet &&
        (head.access.judge && !only ? (
          <AuditSheet
            key={head.number}
            head={head}
            sheet={sheet}
            named={{ row: search.get('row'), judgement: search.get('judgement') }}
          />
        ) : (
          <ReadSheet head={head} sheet={sheet} only={only} />
        ))}
      <div className="p-only p-sign">
        <span>{t('audits:sign.auditor')}</span>
        <span>{t('audits:sign.lead')}</span>
        <span>{t('audits:sign.department')}</span>
        <span>{t('audits:sign.date')}</span>
      </div>
    </Page>
  )
}

function SheetActions({ head, sheet, report }: { head: AuditHeadView; sheet: AuditSheetView | null; report: boolean }) {
  const { number, access } = head
  const { t, locale } = useTranslate()
  const { me } = useRoot()
  const ready = sheet !== null && sheet.summary.judged === sheet.summary.total
  const first = (sheet && firstRow(sheet.groups, null, me?.id)) ?? 1
  return (
    <>
      {access.judge && (
        <ButtonLink className="one-by-one" icon="target" to={paths.auditItem(number, first)}>
          {t('audits:item.title')}
        </ButtonLink>
      )}
      {access.checklist && <PrintButton />}
      {access.checklist && (
        <ButtonLink icon="download" to={paths.checklistWord(number, locale)} reloadDocument>
          {t('audits:sheet.word')}
        </ButtonLink>
      )}
      {report && (
        <ButtonLink icon="page" to={paths.auditReport(number)}>
          {t('report:title')}
        </ButtonLink>
      )}
      {access.team && (
        <ButtonLink icon="people" to={paths.auditTeam(number)}>
          {t('audits:team.title')}
        </ButtonLink>
      )}
      {access.start && (
        <ButtonLink variant="primary" to={paths.startAudit(number)}>
          {t('audits:start.title')}
        </ButtonLink>
      )}
      {access.finish && (
        <ButtonLink variant={ready ? 'primary' : 'plain'} to={paths.finishAudit(number)}>
          {t('audits:finish.title')}
        </ButtonLink>
      )}
    </>
  )
}
