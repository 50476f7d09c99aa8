import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { RowPage } from '~/components/audits/row-page'
import { Page } from '~/components/shell/page'
import { titled } from '~/components/shell/title'
import { readForm } from '~/http/read-form'
import { sayNo } from '~/http/say-no.server'
import { notFound, visitFor } from '~/http/visit-for.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { auditHead } from '~/queries/audits/audit-head.server'
import { nextOpenRow } from '~/queries/audits/judged-rows.server'
import { sheetRow } from '~/queries/audits/sheet-row.server'
import { rowOfTeam } from './team-row.server'
import { judgeRow, RowForm } from './written-row.server'

/** One row by itself: where its form is answered when there is no script, and what a refusal is shown on. */
export const loader = visitFor('audits.judge', async (visit) => {
  const which = await rowOfTeam(visit)
  const head = await auditHead(visit.em, visit.actor, which.audit, visit)
  if (!head) throw notFound()
  const { row } = await sheetRow(visit.em, which, visit)
  const names = new Map(head.departments.map(({ id, title }) => [id, title]))
  return { number: head.number, row, departments: row.departments.map((id) => ({ id, title: names.get(id) ?? id })) }
})

export const action = visitFor('audits.judge', async (visit) => {
  const row = await rowOfTeam(visit)
  const form = await readForm(visit.request, RowForm)
  if (!form.ok) return sayNo(visit, form.refusal)
  const judged = await judgeRow(visit, row, form.value)
  const { record, judgement, screen = '' } = form.value
  if ('conflict' in judged) return data({ conflict: judged.conflict, values: { record, judgement, screen } }, { status: 409 })
  if (!judged.done.ok) return sayNo(visit, judged.done.refusal, form.value)
  const to = (await nextOpenRow(visit.em, row, visit.actor.id)) ?? row.position
  // One item by itself goes on by itself only where there is nothing more to say about it.
  if (screen === 'item') return redirect(paths.auditItem(row.audit, judgement === 'conforms' ? to : row.position), 303)
  return redirect(`${paths.audit(row.audit, to)}#row-${to}`, 303)
})

export const meta = titled<{ number: string }>((found, t) => `${found?.number ?? ''} ${t('audits:row.title')}`.trim())

export default function JudgementRoute() {
  const { number, row, departments } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useTranslate()
  return (
    <Page
      crumb={[
        { label: t('audits:list.title'), to: paths.audits() },
        { label: number, to: paths.audit(number, row.position) },
      ]}
      current={t('audits:sheet.row', { first: row.position })}
    >
      <RowPage
        number={number}
        row={row}
        departments={departments}
        typed={answer?.values}
        refusal={answer && 'refusal' in answer ? answer.refusal : null}
        standing={answer && 'conflict' in answer ? answer.conflict : null}
      />
    </Page>
  )
}
