import { redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { SheetHead, SheetNotes } from '~/components/audits/sheet-head'
import { Page } from '~/components/shell/page'
import { titled } from '~/components/shell/title'
import { Button, ButtonLink } from '~/components/ui/button'
import { PageHead } from '~/components/ui/head'
import { Notice } from '~/components/ui/notice'
import { readForm } from '~/http/read-form'
import { sayNo } from '~/http/say-no.server'
import { forbidden, notFound, type Visit, visitFor } from '~/http/visit-for.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { auditHead } from '~/queries/audits/audit-head.server'
import { startAudit } from '~/use-cases/audits/start-audit.server'

const StartForm = z.object({ version: z.coerce.number().int() })

/** The audit as its starter sees it: not theirs to read is 404, theirs to read but not to start 403. */
async function startable({ em, actor, library, locale, param }: Visit) {
  const head = await auditHead(em, actor, param('number'), { library, locale })
  if (!head) throw notFound()
  if (!head.access.start && head.status === 'planned') throw forbidden()
  const form = library.forms.get('QR-IA-04')
  return { head, form: { id: 'QR-IA-04', title: form?.title[locale] ?? '', revision: form?.revision ?? '' } }
}

export const loader = visitFor('audits.start', startable)

export const action = visitFor('audits.start', async (visit) => {
  const { head } = await startable(visit)
  const form = await readForm(visit.request, StartForm)
  if (!form.ok) return sayNo(visit, form.refusal)
  const outcome = await startAudit(visit.em, visit.actor, { auditId: head.id, version: form.value.version, now: visit.now })
  return outcome.ok ? redirect(paths.audit(head.number), 303) : sayNo(visit, outcome.refusal)
})

export const meta = titled<{ head: { number: string } }>((data, t) =>
  `${t('audits:start.title')} ${data?.head.number ?? ''}`.trim(),
)

export default function StartRoute() {
  const { head, form } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()?.refusal
  const { t } = useTranslate()
  return (
    <Page
      crumb={[
        { label: t('audits:list.title'), to: paths.audits() },
        { label: head.number, to: paths.audit(head.number) },
      ]}
      current={t('audits:start.title')}
    >
      <PageHead title={t('audits:start.question', { number: head.number })} />
      {refusal && (
        <Notice tone="bad" live>
          {refusal.sentence}
        </Notice>
      )}
      <SheetHead head={head} form={form} />
      <SheetNotes head={head} />
      <p className="sec">{t('audits:start.text')}</p>
      <Form method="post" action={paths.startAudit(head.number)} className="fields sec">
        <input type="hidden" name="version" value={head.version} />
        <div className="act">
          {head.access.start && (
            <Button type="submit" variant="primary">
              {t('audits:start.title')}
            </Button>
          )}
          <ButtonLink to={paths.audit(head.number)}>{t('common:back')}</ButtonLink>
        </div>
      </Form>
    </Page>
  )
}
