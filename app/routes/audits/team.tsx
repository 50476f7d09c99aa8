import { data, redirect } from '@remix-run/node'
import { Form, type ShouldRevalidateFunctionArgs, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { AuditState } from '~/components/audits/audit-state'
import { SharingTable } from '~/components/audits/sharing-table'
import { TeamAuditors } from '~/components/audits/team-auditors'
import { Page } from '~/components/shell/page'
import { titled } from '~/components/shell/title'
import { Button, ButtonLink } from '~/components/ui/button'
import { PageHead, SectionHead } from '~/components/ui/head'
import { Notice } from '~/components/ui/notice'
import type { Choice } from '~/domain/audits/sharing'
import { orConflict } from '~/http/conflict.server'
import { readForm } from '~/http/read-form'
import { explain, sayNo, statusOf } from '~/http/say-no.server'
import { forbidden, notFound, type Visit, visitFor } from '~/http/visit-for.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { teamPage } from '~/queries/audits/team-page.server'
import type { TeamPageView } from '~/queries/audits/team-page.view'
import { lastSharer } from '~/queries/audits/team-theme.server'
import { shareOutRows } from '~/use-cases/audits/share-out.server'

const SharingForm = z.object({
  version: z.coerce.number().int(),
  mark: z.string().length(8),
  how: z.enum(['chosen', 'evenly']).default('chosen'),
})

async function asked(visit: Visit): Promise<TeamPageView> {
  const { em, actor, library, locale, t, param, request } = visit
  const theme = new URL(request.url).searchParams.get('theme')
  const reader = { library, locale, otherTheme: t('audits:sheet.other-theme') }
  const view = await teamPage(em, actor, { number: param('number'), theme }, reader)
  if (!view) throw notFound()
  return view
}

export const loader = visitFor('audits.read', asked)

export const action = visitFor('audits.share-out', async (visit) => {
  const view = await asked(visit)
  const { head, themes, total } = view
  if (!head.access.shareOut && head.status !== 'finished') throw forbidden()
  // One field for each theme there is and for each row that may be shown; most are absent.
  const names = [...themes.map(({ key }) => `theme-${key}`), ...Array.from({ length: total }, (_, index) => `row-${index + 1}`)]
  const fields = Object.fromEntries(names.map((name) => [name, z.string().optional()] as const))
  const form = await readForm(visit.request, SharingForm.extend(fields) as unknown as typeof SharingForm)
  if (!form.ok) return sayNo(visit, form.refusal)
  const { version, mark, how, ...typed } = form.value
  const choice = how === 'evenly' ? how : chosen(typed)
  const act = () => shareOutRows(visit.em, visit.actor, { auditId: head.id, version, mark, how: choice, now: visit.now })
  const tried = await orConflict(act, () => lastSharer(visit.em.fork(), head.id))
  if ('conflict' in tried)
    return data({ conflict: { by: tried.conflict }, refusal: null, values: typed as Record<string, string> }, { status: 409 })
  if (tried.done.ok) return redirect(paths.auditTeam(head.number), 303)
  const { refusal } = tried.done
  return data({ conflict: null, ...explain(visit, refusal, typed) }, { status: statusOf(refusal) })
})

/** 'team' gives back, an empty field leaves as it is. */
function chosen(typed: Record<string, unknown>): Choice {
  const choice = { themes: new Map<string, string | null>(), rows: new Map<number, string | null>() }
  for (const [name, value] of Object.entries(typed)) {
    if (typeof value !== 'string' || value === '') continue
    const to = value === 'team' ? null : value
    if (name.startsWith('theme-')) choice.themes.set(name.slice('theme-'.length), to)
    else choice.rows.set(Number(name.slice('row-'.length)), to)
  }
  return choice
}

/** After a form that was not taken, too: what stands there now is shown beside what was chosen. */
export function shouldRevalidate({ formMethod, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  return formMethod ? true : defaultShouldRevalidate
}

export const meta = titled<TeamPageView>((data, t) => `${data?.head.number ?? ''} ${t('audits:team.title')}`.trim())

export default function TeamRoute() {
  const view = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useTranslate()
  const { head, mark, judged, total } = view
  const conflict = answer && 'conflict' in answer ? answer.conflict : null
  const typed = answer?.values ?? {}
  return (
    <Page
      crumb={[
        { label: t('audits:list.title'), to: paths.audits() },
        { label: head.number, to: paths.audit(head.number) },
      ]}
      current={t('audits:team.title')}
    >
      <PageHead
        title={t('audits:team.title')}
        meta={[
          <b key="number" className="b">
            {head.number}
          </b>,
          <AuditState key="status" status={head.status} />,
          t('audits:bar.label', { judged, total }),
        ]}
        actions={<ButtonLink to={paths.audit(head.number)}>{t('audits:row.back')}</ButtonLink>}
      />
      {conflict && (
        <Notice tone="bad" live>
          {conflict.by ? t('audits:team.conflict-by', { name: conflict.by }) : t('audits:team.conflict')}
        </Notice>
      )}
      {answer?.refusal && (
        <Notice tone="bad" live>
          <span id="refusal">{answer.refusal.sentence}</span>
        </Notice>
      )}
      <TeamAuditors view={view} />
      <Form method="post" className="sec" key={mark} preventScrollReset>
        <input type="hidden" name="version" value={head.version} />
        <input type="hidden" name="mark" value={mark} />
        <SectionHead title={t('audits:team.themes')} note={t(view.shared ? 'audits:team.shared' : 'audits:team.not-shared')} />
        <SharingTable view={view} choose={head.access.shareOut} typed={typed} wrong={answer?.refusal?.field ?? null} />
        {head.access.shareOut && (
          <div className="act sharing-act">
            <Button type="submit" variant="primary">
              {t('audits:team.save')}
            </Button>
            <Button type="submit" name="how" value="evenly">
              {t('audits:team.evenly')}
            </Button>
            <p className="q sm">{t('audits:team.how')}</p>
          </div>
        )}
      </Form>
    </Page>
  )
}
