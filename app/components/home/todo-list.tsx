import { Link } from '@remix-run/react'
import { ButtonLink } from '~/components/ui/button'
import { cn } from '~/components/ui/class-names'
import type { IconName } from '~/components/ui/icon-sprite'
import { State } from '~/components/ui/state'
import type { Tone } from '~/components/ui/tone'
import { daysBetween } from '~/domain/shared/calendar'
import type { DueGroup } from '~/domain/shared/due-groups'
import { columnDay, shortDay, weekdayName } from '~/i18n/dates'
import { useTranslate } from '~/i18n/use-translate'
import type { HomeView, TodoView } from '~/queries/home/home.view'
import { addressesOf } from './todo-address'

const LOOKS = {
  overdue: { icon: 'octagon-alert', tone: 'bad' },
  today: { icon: 'target', tone: 'accent' },
  'this-week': { icon: 'ring', tone: 'mute' },
  later: { icon: 'calendar', tone: 'mute' },
  'no-day': { icon: 'ring-dashed', tone: 'mute' },
} as const satisfies Record<DueGroup, { icon: IconName; tone: Tone }>

/** Of what is not near, as many as one looks at; the rest opens. */
const SHOWN = 8

/** What waits for the reader by due date; each row says why it is here and what comes next, and offers one thing to do. */
export function TodoList({ groups, today }: Pick<HomeView, 'groups'> & { today: string }) {
  const first = groups[0]?.todo[0]
  return (
    <section className="todo" aria-label={useTranslate().t('home:title')}>
      {groups.map(({ group, todo }) => (
        <TodoGroup key={group} {...{ group, todo, today, first }} />
      ))}
    </section>
  )
}

interface TodoGroupProps {
  group: DueGroup
  todo: readonly TodoView[]
  today: string
  /** The first of all: its button is the primary one. */
  first: TodoView | undefined
}

function TodoGroup({ group, todo, today, first }: TodoGroupProps) {
  const { t } = useTranslate()
  const isFar = group === 'later' || group === 'no-day'
  const shown = isFar ? todo.slice(0, SHOWN) : todo
  const rest = todo.slice(shown.length)
  const rows = (some: readonly TodoView[]) =>
    some.map((task) => (
      <TodoRow key={`${task.kind} ${task.id} ${task.position}`} task={task} today={today} primary={task === first} />
    ))
  return (
    <div className={cn('todo-part', isFar && 'todo-far')}>
      <h2 className="todo-g">
        <State icon={LOOKS[group].icon} tone={LOOKS[group].tone}>
          {t(`home:group.${group}`)} {todo.length}
        </State>
      </h2>
      {rows(shown)}
      {rest.length > 0 && (
        <details className="todo-rest">
          <summary>{t('home:todo.more', { count: rest.length })}</summary>
          {rows(rest)}
        </details>
      )}
    </div>
  )
}

function TodoRow({ task, today, primary }: { task: TodoView; today: string; primary: boolean }) {
  const { t } = useTranslate()
  const { kind, subject, place, because, says } = task
  const { about, act } = addressesOf(task)
  const word = t(`home:kind.${kind}.act`)
  const isOthers = because === 'department' || because === 'nobody'
  const why = isOthers ? `home:because.${because}` : `home:kind.${kind}.why${because ? `-${because}` : ''}`
  return (
    <div className="todo-r">
      <DueDay day={task.dueOn} today={today} />
      <div>
        <h3>
          {/* The words of an action are somebody's own; everything else is the house's. */}
          <Link className={kind === 'nc-action' ? 'written' : undefined} to={about}>
            {subject}
          </Link>{' '}
          <span className="q">{[place, t(`home:kind.${kind}` as never, says)].filter(Boolean).join(' · ')}</span>
        </h3>
        <p>
          <i>{t('home:todo.why')}</i> {t(why as never, says)}
        </p>
        <p>
          <i>{t('home:todo.next')}</i> {t(`home:kind.${kind}.next` as never, says)}
        </p>
      </div>
      <ButtonLink
        to={act}
        size="s"
        variant={primary ? 'primary' : 'plain'}
        aria-label={t('home:todo.act-on', { act: word, subject })}
      >
        {word}
      </ButtonLink>
    </div>
  )
}

function DueDay({ day, today }: { day: string | null; today: string }) {
  const { t, locale } = useTranslate()
  if (day === null) return <div className="d q">{t('home:todo.no-day')}</div>
  const days = daysBetween(today, day)
  const far =
    days < 0
      ? t('home:todo.late', { days: -days })
      : days === 0
        ? t('home:todo.today')
        : days < 7
          ? weekdayName(day, locale)
          : t('home:todo.in-days', { days })
  return (
    <div className={cn('d', days < 0 && 'c-bad')}>
      <time dateTime={day}>{day.slice(0, 4) === today.slice(0, 4) ? shortDay(day, locale) : columnDay(day, today)}</time>
      <small>{far}</small>
    </div>
  )
}
