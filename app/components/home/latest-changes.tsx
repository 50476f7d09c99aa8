import { Link } from '@remix-run/react'
import { writtenAt } from '~/components/audits/plant-moment'
import { useRoot } from '~/components/shell/use-root'
import { tellEntry } from '~/components/trail/tell-entry'
import { SectionHead } from '~/components/ui/head'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { HomeView } from '~/queries/home/home.view'

/** The last entries of the trail this reader may read, told in a line each. */
export function LatestChanges({ changes: { entries, names } }: { changes: NonNullable<HomeView['changes']> }) {
  const { t } = useTranslate()
  const { today, timeZone } = useRoot()
  return (
    <section>
      <SectionHead title={t('home:changes')} end={<Link to={paths.trail()}>{t('home:changes.all')}</Link>} />
      {entries.length === 0 && <p className="q">{t('home:changes.none')}</p>}
      <ul className="changes">
        {entries.map((entry) => {
          const { before, record, after } = tellEntry(entry, t, names)
          return (
            <li key={entry.id}>
              <time className="q" dateTime={entry.at}>
                {writtenAt(entry.at, { today, timeZone })}
              </time>
              <span>
                <span className="q2">{entry.actorName || t('trail:system')}</span> {before}
                {record.to === null ? record.text : <Link to={record.to}>{record.text}</Link>}
                {after}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
