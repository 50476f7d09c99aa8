import { Link, type LinkProps } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { cn } from '~/components/ui/class-names'
import { closeByItself } from '~/components/ui/disclosure'
import { Icon } from '~/components/ui/icon'
import type { IconName } from '~/components/ui/icon-sprite'
import { useTranslate } from '~/i18n/use-translate'

export interface NavEntry {
  label: string
  icon: IconName
  to: LinkProps['to']
  /** How many wait there. */
  count?: number
  /** The page is here or below. */
  current?: boolean
  /** For the bar of a phone, where a long word would be cut. */
  short?: string
  /** One of the four that stay in the bar of a phone. */
  bar?: boolean
}

export interface MainNavProps {
  /** Groups of entries, a line between two. */
  groups: readonly (readonly NavEntry[])[]
  home: LinkProps['to']
  /** 启明精密 · 演示 */
  organisation: string
}

/** The main navigation: a column, a rail below 1200 px, a bar of five below 640 px whose fifth opens the rest. */
export function MainNav({ groups, home, organisation }: MainNavProps) {
  const { t } = useTranslate()
  const nav = useRef<HTMLElement>(null)
  const more = useRef<HTMLDetailsElement>(null)
  useEffect(() => (more.current && nav.current ? closeByItself(more.current, nav.current) : undefined), [])
  const rest = groups.flat().filter((entry) => !entry.bar)
  const hidden = rest.find((entry) => entry.current)
  return (
    <nav ref={nav} className="nav" aria-label={t('common:app.main-navigation')}>
      <Link className="brand" to={home}>
        <span className="mark" aria-hidden="true" lang="zh-CN">
          条
        </span>
        <span className="lbl">{t('common:app.name')}</span>
      </Link>
      <p className="org">{organisation}</p>
      {groups.map((group) => (
        <ul key={group[0]?.label}>
          {group.map((entry) => (
            <li key={entry.label} className={entry.bar ? 'nav-bar' : undefined}>
              <Link
                className="nav-a"
                to={entry.to}
                title={entry.label}
                aria-current={entry.current ? 'page' : undefined}
                prefetch="intent"
              >
                <Icon name={entry.icon} />
                <span className="lbl">
                  {entry.short ? (
                    <>
                      <span className="lbl-long">{entry.label}</span>
                      <span className="lbl-short">{entry.short}</span>
                    </>
                  ) : (
                    entry.label
                  )}
                </span>
                {entry.count !== undefined && entry.count > 0 && <span className="cnt">{entry.count}</span>}
              </Link>
            </li>
          ))}
        </ul>
      ))}
      {rest.length > 0 && (
        <details ref={more} className="nav-more">
          <summary className={cn('nav-a', hidden && 'nav-here')}>
            <Icon name="dots" />
            <span className="lbl">{hidden?.label ?? t('ui:shell.more')}</span>
          </summary>
        </details>
      )}
    </nav>
  )
}
