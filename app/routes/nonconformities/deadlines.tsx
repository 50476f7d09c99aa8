import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { z } from 'zod'
import { DeadlineTable } from '~/components/nonconformities/deadline-table'
import { Page } from '~/components/shell/page'
import { titled } from '~/components/shell/title'
import { PageHead } from '~/components/ui/head'
import { Notice } from '~/components/ui/notice'
import { STAGES } from '~/domain/nonconformities/deadlines'
import { GRADES, type Grade } from '~/domain/nonconformities/draft'
import { mayEver } from '~/domain/people/permissions'
import { orConflict } from '~/http/conflict.server'
import { readForm } from '~/http/read-form'
import { sayNo } from '~/http/say-no.server'
import { visitFor } from '~/http/visit-for.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { deadlinePage } from '~/queries/nonconformities/deadline-page.server'
import { type NewDeadlines, setDeadlines } from '~/use-cases/nonconformities/set-deadlines.server'

const FIGURES = [...STAGES, 'wait', 'version'] as const
const FIELDS = GRADES.flatMap((grade) => FIGURES.map((figure) => `${grade}-${figure}`))
const DeadlineShape = z.object(Object.fromEntries(FIELDS.map((name) => [name, z.string().default('')])))

export const loader = visitFor('nonconformities.read', async ({ em, actor }) => ({
  ...(await deadlinePage(em)),
  write: mayEver(actor, 'nonconformities.set-deadlines'),
}))

export const action = visitFor('nonconformities.set-deadlines', async (visit) => {
  const form = await readForm(visit.request, DeadlineShape)
  if (!form.ok) return sayNo(visit, form.refusal)
  const typed: Record<string, string> = form.value
  const empty = FIELDS.find((name) => !typed[name]?.trim())
  if (empty) return sayNo(visit, { code: 'field-missing', field: empty }, typed)
  // What is no number is refused by the rule, with its sentence.
  const days = (grade: Grade) =>
    Object.fromEntries(FIGURES.map((figure) => [figure, Number(typed[`${grade}-${figure}`])])) as unknown as NewDeadlines
  const rules = { major: days('major'), minor: days('minor') }
  const result = await orConflict(
    () => setDeadlines(visit.em.fork(), visit.actor, { rules, now: visit.now }),
    async () => true,
  )
  if ('conflict' in result) return data({ conflict: true, refusal: null, values: typed }, { status: 409 })
  return result.done.ok ? redirect(`${paths.deadlines()}?done=saved`, 303) : sayNo(visit, result.done.refusal, typed)
})

/** Too late, the form is to be sent at the version that stands there now. */
export const shouldRevalidate = () => true

export const meta = titled((_data, t) => t('nonconformities:deadline.title'))

export default function DeadlinesRoute() {
  const { write, ...view } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  const { t } = useTranslate()
  const stored = GRADES.map(
    (grade) =>
      `${t(`audits:judgement.${grade}`)} ${[...STAGES, 'wait' as const].map((stage) => view.days[grade][stage]).join('/')}`,
  ).join(t('common:sentence-separator'))
  return (
    <Page
      crumb={[{ label: t('nonconformities:list.title'), to: paths.nonconformities() }]}
      current={t('nonconformities:deadline.title')}
    >
      <PageHead title={t('nonconformities:deadline.title')} meta={[t('nonconformities:deadline.lead')]} />
      {!answer && search.get('done') === 'saved' && (
        <Notice tone="ok" live>
          {t('nonconformities:deadline.saved')}
        </Notice>
      )}
      {answer && 'conflict' in answer && (
        <Notice tone="bad" live>
          {t('nonconformities:deadline.conflict', { stored })}
        </Notice>
      )}
      {!write && <Notice>{t('nonconformities:deadline.read-only')}</Notice>}
      <div className="sec nc-narrow">
        <DeadlineTable {...view} write={write} typed={answer?.values} refusal={answer?.refusal ?? null} />
      </div>
    </Page>
  )
}
