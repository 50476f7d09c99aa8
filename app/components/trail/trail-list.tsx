import { Link } from '@remix-run/react'
import { useRoot } from '~/components/shell/use-root'
import { SectionHead } from '~/components/ui/head'
import { ChangedValues, Timeline } from '~/components/ui/timeline'
import { clockTime, longDay } from '~/i18n/dates'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { TrailEntryView, TrailNames } from '~/queries/trail/trail-page.view'
import { LongText } from './long-text'
import { tellEntry } from './tell-entry'

interface TrailListProps {
  entries: readonly TrailEntryView[]
  names: TrailNames
}

/** Entries by day, the newest first. */
export function TrailList({ entries, names }: TrailListProps) {
  const { locale } = useTranslate()
  return (
    <>
      {byDay(entries).map(({ day, told }) => (
        <section key={day} className="sec max-w-[880px]">
          <SectionHead title={<time dateTime={day}>{longDay(day, locale)}</time>} />
          <Day entries={told} names={names} label={longDay(day, locale)} />
        </section>
      ))}
    </>
  )
}

function Day({ entries, names, label }: TrailListProps & { label: string }) {
  const { t } = useTranslate()
  const { timeZone } = useRoot()
  return (
    <Timeline
      label={label}
      entries={entries.map((entry) => {
        const { before, record, after, values, hot } = tellEntry(entry, t, names)
        return {
          id: entry.id,
          hot,
          title: (
            <>
              {before}
              {record.to === null ? record.text : <Link to={record.to}>{record.text}</Link>}
              {after}
            </>
          ),
          meta: (
            <>
              <time dateTime={entry.at}>{clockTime(new Date(entry.at), timeZone)}</time> · <Actor entry={entry} />
            </>
          ),
          detail: values.length > 0 && (
            <ChangedValues
              values={values.map((value) => ({
                label: value.label,
                before: value.before && <LongText>{value.before}</LongText>,
                after: value.after && <LongText>{value.after}</LongText>,
              }))}
            />
          ),
        }
      })}
    />
  )
}

function Actor({ entry }: { entry: TrailEntryView }) {
  const { t } = useTranslate()
  if (entry.actorId === null) return entry.actorName || t('trail:system')
  return (
    <Link
      className="text-ink-2"
      to={`${paths.trail()}?person=${entry.actorId}`}
      title={t('trail:filter.by-person', { name: entry.actorName })}
    >
      {entry.actorName}
    </Link>
  )
}

function byDay(entries: readonly TrailEntryView[]): { day: string; told: TrailEntryView[] }[] {
  const days: { day: string; told: TrailEntryView[] }[] = []
  for (const entry of entries) {
    const last = days.at(-1)
    if (last?.day === entry.day) last.told.push(entry)
    else days.push({ day: entry.day, told: [entry] })
  }
  return days
}
