import { useLoaderData } from '@remix-run/react'
import { PrintButton } from '~/components/audits/print-button'
import { LatestChanges } from '~/components/home/latest-changes'
import { OpenAges } from '~/components/home/open-ages'
import { RunningAudits } from '~/components/home/running-audits'
import { TodoList } from '~/components/home/todo-list'
import { Page } from '~/components/shell/page'
import { titled } from '~/components/shell/title'
import { useRoot } from '~/components/shell/use-root'
import { ButtonLink } from '~/components/ui/button'
import { EmptyState } from '~/components/ui/empty-state'
import { PageHead } from '~/components/ui/head'
import { weekOf } from '~/domain/shared/calendar'
import { visitFor } from '~/http/visit-for.server'
import { longDay, weekdayName } from '~/i18n/dates'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { home } from '~/queries/home/home.server'

export const loader = visitFor('home.read', async ({ em, actor, library, locale, today, t }) =>
  home(em, actor, { library, locale, today, t }),
)

export const meta = titled((_data, t) => t('home:title'))

/** What waits for the reader, what runs, and what changed. */
export default function HomeRoute() {
  const { groups, count, late, dueToday, audits, changes, ages } = useLoaderData<typeof loader>()
  const { today, permissions } = useRoot()
  const { t, locale } = useTranslate()
  const facts = [
    t('home:head.day', { day: longDay(today, locale), weekday: weekdayName(today, locale) }),
    t('home:head.week', { week: weekOf(today) }),
    ...(late > 0
      ? [
          <span key="late" className="c-bad">
            {t('home:head.late', { count: late })}
          </span>,
        ]
      : count > 0
        ? [t('home:head.in-time')]
        : []),
    ...(dueToday > 0 ? [t('home:head.today', { count: dueToday })] : []),
  ]
  const reads = permissions.includes('audits.read')
  return (
    <Page current={t('home:title')}>
      <PageHead
        title={count > 0 ? t('home:head.todo', { count }) : t('home:head.nothing')}
        meta={facts}
        actions={count > 0 && <PrintButton label={t('home:print')} />}
      />
      <div className={reads ? 'two upright' : 'upright'}>
        {count > 0 ? <TodoList groups={groups} today={today} /> : <NothingToDo />}
        {reads && (
          <div className="side">
            <RunningAudits audits={audits} />
            {ages && <OpenAges ages={ages} />}
            {changes && <LatestChanges changes={changes} />}
          </div>
        )}
      </div>
    </Page>
  )
}

/** An empty list says what to do next: something else for who plans, for who looks after people, for everybody. */
function NothingToDo() {
  const { t } = useTranslate()
  const { permissions } = useRoot()
  if (permissions.includes('audits.plan'))
    return (
      <EmptyState
        icon="check-disc"
        title={t('home:todo.empty')}
        action={<ButtonLink to={paths.newAudit()}>{t('audits:new.title')}</ButtonLink>}
      >
        {t('home:todo.empty-plan')}
      </EmptyState>
    )
  if (!permissions.includes('evidence.read'))
    return (
      <EmptyState
        icon="check-disc"
        title={t('home:todo.empty')}
        action={<ButtonLink to={paths.people()}>{t('home:todo.to-people')}</ButtonLink>}
      >
        {t('home:todo.empty-admin')}
      </EmptyState>
    )
  return (
    <EmptyState
      icon="check-disc"
      title={t('home:todo.empty')}
      action={<ButtonLink to={paths.evidence()}>{t('home:todo.to-evidence')}</ButtonLink>}
    >
      {t('home:todo.empty-next')}
    </EmptyState>
  )
}
