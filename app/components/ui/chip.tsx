import { Link, type LinkProps } from '@remix-run/react'
import type { ReactNode } from 'react'
import { cn } from './class-names'
import { Disclosure } from './disclosure'
import { Icon } from './icon'

/** The row of filters above a list; every filter is an address, so that it can be shared and gone back from. */
export function Chips({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className="chips" aria-label={label}>
      {children}
    </nav>
  )
}

interface ChipProps {
  /** What is filtered: 部门. */
  label: string
  /** The value in force: 品质部. */
  value: string
  /** The address without this filter when it is on, with it when it is off. */
  to: LinkProps['to']
  on?: boolean
  /** For ears: 去掉筛选. Needed when the chip is on. */
  removeLabel?: string
}

/** A filter as a link: pressed once it is on, pressed again it is off. */
export function Chip({ label, value, to, on, removeLabel }: ChipProps) {
  return (
    <Link className={cn('chip', on && 'chip-on')} to={to} preventScrollReset replace>
      {on && removeLabel && <span className="vh">{removeLabel}</span>}
      {label} <b>{value}</b>
      {on && <Icon name="close" size="s" />}
    </Link>
  )
}

export interface ChipOption {
  label: string
  to: LinkProps['to']
  current?: boolean
  count?: number
}

interface ChipMenuProps {
  label: string
  /** 全部, or what is chosen. */
  value: string
  options: ChipOption[]
  on?: boolean
}

/** A filter with several values: a chip that opens the list of them, each a link. */
export function ChipMenu({ label, value, options, on }: ChipMenuProps) {
  return (
    <Disclosure
      className="chip-menu"
      summaryClassName={cn('chip', on && 'chip-on')}
      summary={
        <>
          {label} <b>{value}</b>
          <Icon name="chevron-down" size="s" />
        </>
      }
    >
      <ul className="pop">
        {options.map((option) => (
          <li key={option.label}>
            <Link className="pop-i" to={option.to} aria-current={option.current || undefined} preventScrollReset replace>
              {option.label}
              {option.count !== undefined && <span className="r">{option.count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
