import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { IssuedNonconformity } from '~/components/nonconformities/issued-nonconformity'
import { GradeState, NonconformityState } from '~/components/nonconformities/nonconformity-state'
import { UnissuedNonconformity } from '~/components/nonconformities/unissued-nonconformity'
import { Page } from '~/components/shell/page'
import { titled } from '~/components/shell/title'
import { ButtonLink } from '~/components/ui/button'
import { PageHead } from '~/components/ui/head'
import { printLabel } from '~/domain/standards/label'
import { orConflict } from '~/http/conflict.server'
import { explain, sayNo } from '~/http/say-no.server'
import { forbidden, notFound, type Visit, visitFor } from '~/http/visit-for.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { ACTS } from '~/queries/nonconformities/answer.view'
import { nonconformityPage } from '~/queries/nonconformities/nonconformity-page.server'
import type { NonconformityView } from '~/queries/nonconformities/nonconformity-page.view'
import { ownerOptions } from '~/queries/nonconformities/owner-options.server'
import { story } from '~/queries/nonconformities/story.server'
import { DOING } from './acts.server'
import { readSent } from './sent.server'

async function asked({ em, actor, library, locale, today, param }: Visit) {
  const view = await nonconformityPage(em, actor, param('number'), { library, locale, today })
  if (!view) throw notFound()
  return view
}

export const loader = visitFor('nonconformities.read', async (visit) => {
  const view = await asked(visit)
  const { em, actor } = visit
  const { turn = null, hindered = null } = view.answer ?? {}
  return {
    view,
    owners: turn === 'plan' ? await ownerOptions(em, view.department.id, visit) : [],
    story: view.answer && (await story(em, actor, view.id, visit)),
    hindrance: hindered && explain(visit, hindered).refusal.sentence,
  }
})

/** Every act of the page: its field `act` says which. */
export const action = visitFor('nonconformities.read', async (visit) => {
  const { number, answer } = await asked(visit)
  // Before a byte of a file is taken: who may do nothing to it sends nothing.
  if (!answer || answer.may.length === 0) throw forbidden()
  const sent = await readSent(visit.request)
  const { fields } = sent
  if (sent.refusal) return sayNo(visit, sent.refusal, fields)
  const act = ACTS.find((one) => one === fields.act)
  const version = /^\d+$/.test(fields.version ?? '') ? Number(fields.version) : null
  if (!act || version === null) return sayNo(visit, { code: 'field-missing', field: act ? 'version' : 'act' }, fields)
  if (!answer.may.includes(act)) throw forbidden()
  const em = visit.em.fork()
  const result = await orConflict(
    () => DOING[act]({ ...visit, em }, { number, version, now: visit.now }, sent),
    async () => true,
  )
  if ('conflict' in result) return data({ conflict: true, refusal: null, values: fields }, { status: 409 })
  return result.done.ok ? redirect(paths.nonconformity(number), 303) : sayNo(visit, result.done.refusal, fields)
})

/** Refused or too late, the page shows what stands there now: by default Remix keeps what was loaded before. */
export const shouldRevalidate = () => true

export const meta = titled<{ view: NonconformityView }>((data, t) =>
  `${data?.view.number ?? ''} ${t('nonconformities:report')}`.trim(),
)

export default function NonconformityRoute() {
  const { view, ...rest } = useLoaderData<typeof loader>()
  const back = useActionData<typeof action>() ?? null
  const { t, locale } = useTranslate()
  const { number, status, grade, nature, answer } = view
  return (
    <Page crumb={[{ label: t('nonconformities:list.title'), to: paths.nonconformities() }]} current={number}>
      <PageHead
        title={t('nonconformities:page.title', { department: view.department.title, label: printLabel(view.clause) })}
        meta={[
          <b key="number" className="b">
            {number}
          </b>,
          <GradeState key="grade" grade={grade} boxed />,
          <NonconformityState key="status" status={status} boxed />,
          ...(nature ? [t(`nonconformities:nature.${nature}`)] : []),
        ]}
        actions={
          <>
            <ButtonLink icon="download" to={paths.nonconformityWord(number, locale)} reloadDocument>
              {t('nonconformities:word')}
            </ButtonLink>
            {view.write && (
              <ButtonLink variant="primary" icon="pen" to={paths.nonconformityDraft(number)}>
                {t('nonconformities:draft.title')}
              </ButtonLink>
            )}
          </>
        }
      />
      {answer ? (
        <IssuedNonconformity view={view} answer={answer} back={back} collided={back !== null && 'conflict' in back} {...rest} />
      ) : (
        <UnissuedNonconformity view={view} />
      )}
    </Page>
  )
}
