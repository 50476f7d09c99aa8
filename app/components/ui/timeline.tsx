import type { ReactNode } from 'react'

export interface TimelineEntry {
  id: string
  /** What happened, as a sentence. */
  title: ReactNode
  /** When and who. */
  meta: ReactNode
  /** Old and new values, or the reason. */
  detail?: ReactNode
  /** Late, refused, forced. */
  hot?: boolean
}

interface TimelineProps {
  label: string
  entries: readonly TimelineEntry[]
}

/** What happened, the newest first. */
export function Timeline({ label, entries }: TimelineProps) {
  return (
    <ol className="tl" aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.id} className={entry.hot ? 'hot' : undefined}>
          <b>{entry.title}</b>
          {entry.meta}
          {entry.detail}
        </li>
      ))}
    </ol>
  )
}

export interface ChangedValue {
  label: string
  before: ReactNode
  after: ReactNode
}

/** Old and new, one line each, for the detail of an entry. */
export function ChangedValues({ values }: { values: readonly ChangedValue[] }) {
  return (
    <dl>
      {values.map((value) => (
        <div key={value.label} className="contents">
          <dt>{value.label}</dt>
          <dd>
            {value.before && <del>{value.before}</del>} {value.after && <ins>{value.after}</ins>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
