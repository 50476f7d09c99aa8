import { Link } from '@remix-run/react'
import { ButtonLink } from '~/components/ui/button'
import { EmptyState } from '~/components/ui/empty-state'
import { daysBetween } from '~/domain/shared/calendar'
import { columnDay } from '~/i18n/dates'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { TodoView } from '~/queries/home/home.view'

/** What waits for the reader by due date; each row says why it is here and what happens next. */
export function TodoList({ todo, today }: { todo: readonly TodoView[]; today: string }) {
  const { t } = useTranslate()
  if (todo.length === 0) return <EmptyState title={t('home:todo.empty')}>{t('home:todo.empty-next')}</EmptyState>
  return (
    <div className="todo">
      {todo.map((task) => (
        <div className="todo-r" key={`${task.kind} ${task.id}`}>
          <DueDay day={task.dueOn} today={today} />
          <div>
            <h3>
              <Link to={addressOf(task)}>{task.subject}</Link>{' '}
              <span className="q">{t(`home:kind.${task.kind}`, { count: task.count })}</span>
            </h3>
            <p>
              {task.reason && <span className="c-bad">{task.reason} </span>}
              <i>{t('home:todo.why')}</i> {t(`home:kind.${task.kind}.why`)} <i>{t('home:todo.next')}</i>{' '}
              {t(`home:kind.${task.kind}.next`)}
            </p>
          </div>
          <ButtonLink to={addressOf(task)} size="s">
            {t('home:todo.open')}
          </ButtonLink>
        </div>
      ))}
    </div>
  )
}

function addressOf({ kind, id }: TodoView): string {
  if (kind === 'judge' || kind === 'finish' || kind === 'start') return paths.audit(id)
  return kind === 'review' ? `${paths.departmentEvidence(id)}?state=submitted` : paths.evidenceItem(id)
}

function DueDay({ day, today }: { day: string | null; today: string }) {
  const { t } = useTranslate()
  if (day === null) return <span className="d q">{t('home:todo.no-day')}</span>
  const days = daysBetween(today, day)
  const far =
    days === 0 ? t('home:todo.today') : days < 0 ? t('home:todo.late', { days: -days }) : t('home:todo.in-days', { days })
  return (
    <span className={days < 0 ? 'd c-bad' : 'd'}>
      <span className={days <= 0 ? 'b' : undefined}>{columnDay(day, today)}</span>
      <small>{far}</small>
    </span>
  )
}
