import type { ReactNode } from 'react'
import { cn } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icon-sprite'
import type { Tone } from './tone'

interface NoticeProps {
  tone?: Tone
  icon?: IconName
  /** A link or button at the right end. */
  action?: ReactNode
  /** Appears because of what was just done, and is read out. */
  live?: boolean
  className?: string
  children: ReactNode
}

const LOOKS = { ok: 'note-ok', warn: 'note-warn', bad: 'note-bad', accent: 'note-acc', mute: '' } as const satisfies Record<
  Tone,
  string
>
const ICONS: Record<Tone, IconName> = {
  ok: 'check-disc',
  warn: 'triangle-alert',
  bad: 'octagon-alert',
  accent: 'info',
  mute: 'info',
}

/** One sentence that must be known before the rest of the page is used. */
export function Notice({ tone = 'mute', icon, action, live, className, children }: NoticeProps) {
  return (
    <div className={cn('note', LOOKS[tone], className)} role={live ? (tone === 'bad' ? 'alert' : 'status') : undefined}>
      <Icon name={icon ?? ICONS[tone]} />
      <div>{children}</div>
      {action && <div className="note-act">{action}</div>}
    </div>
  )
}

interface BlockerProps {
  /** For how many days. */
  days: number
  /** 天 */
  unit: string
  /** It is waited for, and nobody is late: without the red. */
  calm?: boolean
  /** What stands still and who is waited for. */
  title: ReactNode
  /** Since when, what was done about it, what happens next. */
  children?: ReactNode
  action?: ReactNode
}

/** What stands still, waiting for whom, for how long. Above everything else on its page. */
export function Blocker({ days, unit, calm, title, children, action }: BlockerProps) {
  return (
    <section className={cn('blocker', calm && 'blocker-calm')}>
      <span className="days">
        {days}
        <small>{unit}</small>
      </span>
      <div>
        <p className="b">{title}</p>
        {children && <p>{children}</p>}
      </div>
      {action}
    </section>
  )
}
