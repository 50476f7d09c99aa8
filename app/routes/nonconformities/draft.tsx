import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { DraftForm } from '~/components/nonconformities/draft-form'
import { Page } from '~/components/shell/page'
import { titled } from '~/components/shell/title'
import { PageHead } from '~/components/ui/head'
import { Notice } from '~/components/ui/notice'
import { NATURES } from '~/domain/nonconformities/draft'
import { orConflict } from '~/http/conflict.server'
import { readForm } from '~/http/read-form'
import { sayNo } from '~/http/say-no.server'
import { forbidden, notFound, type Visit, visitFor } from '~/http/visit-for.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { nonconformityPage } from '~/queries/nonconformities/nonconformity-page.server'
import { standingWords } from '~/queries/nonconformities/standing-words.server'
import { writeNonconformityDraft } from '~/use-cases/nonconformities/write-draft.server'

const DraftShape = z.object({
  version: z.coerce.number().int(),
  requirement: z.string().default(''),
  fact: z.string().default(''),
  evidence: z.string().default(''),
  department: z.string().default(''),
  // Another word than the three says as much as none.
  nature: z.string().default(''),
})

/** A draft belongs to its team: others do not find it, the quality manager reads it and does not write it. */
async function writable({ em, actor, library, locale, today, param }: Visit) {
  const view = await nonconformityPage(em, actor, param('number'), { library, locale, today })
  if (!view) throw notFound()
  if (!view.write && view.status === 'draft') throw forbidden()
  return view
}

export const loader = visitFor('nonconformities.draft', writable)

export const action = visitFor('nonconformities.draft', async (visit) => {
  const { number } = await writable(visit)
  const form = await readForm(visit.request, DraftShape)
  if (!form.ok) return sayNo(visit, form.refusal)
  const { version: _version, ...values } = form.value
  const em = visit.em.fork()
  const nature = NATURES.find((one) => one === form.value.nature) ?? null
  const written = await orConflict(
    () => writeNonconformityDraft(em, visit.actor, { ...form.value, nature, number, library: visit.library, now: visit.now }),
    () => standingWords(visit.em.fork(), number),
  )
  if ('conflict' in written) return data({ conflict: written.conflict, values }, { status: 409 })
  return written.done.ok ? redirect(paths.nonconformity(number), 303) : sayNo(visit, written.done.refusal, values)
})

export const meta = titled<{ number: string }>((view, t) => `${view?.number ?? ''} ${t('nonconformities:draft.title')}`.trim())

export default function DraftRoute() {
  const view = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useTranslate()
  return (
    <Page
      crumb={[
        { label: t('nonconformities:list.title'), to: paths.nonconformities() },
        { label: view.number, to: paths.nonconformity(view.number) },
      ]}
      current={t('nonconformities:draft.title')}
    >
      <PageHead title={t('nonconformities:draft.title')} meta={[view.number, view.question]} />
      {view.write ? (
        <DraftForm
          view={view}
          typed={answer?.values}
          refusal={answer && 'refusal' in answer ? answer.refusal : null}
          standing={answer && 'conflict' in answer ? answer.conflict : null}
        />
      ) : (
        <Notice tone="bad" live>
          {answer && 'refusal' in answer ? answer.refusal.sentence : t('nonconformities:draft.over')}
        </Notice>
      )}
    </Page>
  )
}
