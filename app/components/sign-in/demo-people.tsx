import { Form } from '@remix-run/react'
import { Avatar } from '~/components/ui/avatar'
import { EmptyState } from '~/components/ui/empty-state'
import { Icon } from '~/components/ui/icon'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { DemoPersonView, Waiting } from '~/queries/people/demo-people.view'

interface DemoPeopleProps {
  people: readonly DemoPersonView[]
  next: string
}

/** The people of the demo, each with what waits for them; one click signs in. */
export function DemoPeople({ people, next }: DemoPeopleProps) {
  const { t } = useTranslate()
  if (people.length === 0) return <EmptyState title={t('people:sign-in.nobody')}>{t('people:sign-in.nobody-text')}</EmptyState>
  return (
    <Form className="pick" method="post" action={paths.signInDemo()}>
      <input type="hidden" name="next" value={next} />
      {people.map((person) => (
        <button key={person.key} type="submit" name="person" value={person.key}>
          <Avatar name={person.name} large />
          <span className="nm">
            {person.name}
            <span className="ro">{roleOf(person)}</span>
          </span>
          <span className="see">
            <WaitingLine waiting={person.waiting} />
          </span>
          <Icon name="chevron-right" />
        </button>
      ))}
    </Form>
  )
}

function WaitingLine({ waiting }: { waiting: Waiting }) {
  const { t } = useTranslate()
  if ('audit' in waiting) return <>{t('people:waiting.checklist', waiting)}</>
  if (waiting.counts.length === 0) return <>{t('people:waiting.nothing')}</>
  return (
    <>{waiting.counts.map(({ what, number }) => t(`people:waiting.${what}`, { number })).join(t('people:waiting.separator'))}</>
  )
}

/** 体系经理 · 管理层; a title that names the department already stands alone. */
function roleOf({ title, department }: DemoPersonView): string {
  return [title, department !== null && !title?.includes(department) && department].filter(Boolean).join(' · ')
}
