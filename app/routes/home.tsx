import { useLoaderData } from '@remix-run/react'
import { RunningAudits } from '~/components/home/running-audits'
import { TodoList } from '~/components/home/todo-list'
import { Page } from '~/components/shell/page'
import { titled } from '~/components/shell/title'
import { useRoot } from '~/components/shell/use-root'
import { PageHead, SectionHead } from '~/components/ui/head'
import { visitFor } from '~/http/visit-for.server'
import { longDay } from '~/i18n/dates'
import { useTranslate } from '~/i18n/use-translate'
import { home } from '~/queries/home/home.server'

export const loader = visitFor('home.read', async ({ em, actor, library, locale, today }) =>
  home(em, actor, { library, locale, today }),
)

export const meta = titled((_data, t) => t('home:title'))

export default function HomeRoute() {
  const { todo, audits } = useLoaderData<typeof loader>()
  const { me, today, permissions } = useRoot()
  const { t, locale } = useTranslate()
  return (
    <Page current={t('home:title')}>
      <PageHead title={t('home:title')} meta={[me?.name, longDay(today, locale)]} />
      <div className="doc">
        <section>
          <SectionHead title={t('home:todo')} note={todo.length || null} />
          <TodoList todo={todo} today={today} />
        </section>
        {permissions.includes('audits.read') && <RunningAudits audits={audits} />}
      </div>
    </Page>
  )
}
