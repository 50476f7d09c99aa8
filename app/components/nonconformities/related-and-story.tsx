import { Link } from '@remix-run/react'
import { useRoot } from '~/components/shell/use-root'
import { tellEntry } from '~/components/trail/tell-entry'
import { Timeline } from '~/components/ui/timeline'
import { clockTime } from '~/i18n/dates'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { NonconformityView } from '~/queries/nonconformities/nonconformity-page.view'
import type { StoryView } from '~/queries/nonconformities/story.view'
import { NonconformityState } from './nonconformity-state'
import { useDay } from './use-day'

/** 与它有关: others of the same department and clause, and what the rule makes of it. */
export function Related({ view }: { view: NonconformityView }) {
  const { t } = useTranslate()
  const { others, withinYear } = view.related
  if (others.length === 0) return null
  return (
    <section>
      <h2>{t('nonconformities:aside.related')}</h2>
      <ul className="rows">
        {others.map(({ number, fact, status }) => (
          <li key={number}>
            <Link to={paths.nonconformity(number)}>{number}</Link>
            <span className="nc-short">{fact}</span>
            <span className="r sm">
              <NonconformityState status={status} />
            </span>
          </li>
        ))}
      </ul>
      {withinYear > 0 && <p className="sub">{t('nonconformities:aside.again', { count: withinYear + 1 })}</p>}
    </section>
  )
}

/** 经过: what happened, the newest first. */
export function Story({ number, story }: { number: string; story: StoryView }) {
  const { t } = useTranslate()
  const { timeZone } = useRoot()
  const { dayAt } = useDay()
  return (
    <section>
      <h2>{t('nonconformities:aside.story')}</h2>
      <Timeline
        label={t('nonconformities:aside.story')}
        entries={story.entries.map((entry) => {
          const { before, record, after, hot } = tellEntry(entry, t, story.names)
          return {
            id: entry.id,
            hot,
            title: `${before}${record.text}${after}`,
            meta: (
              <time dateTime={entry.at}>
                {dayAt(entry.at)} {clockTime(new Date(entry.at), timeZone)} · {entry.actorName}
              </time>
            ),
          }
        })}
      />
      <p className="sub">
        <Link to={`${paths.trail()}?record=${number}`}>{t('nonconformities:aside.whole-story')}</Link>
      </p>
    </section>
  )
}
