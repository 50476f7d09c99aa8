import { Link, type LinkProps } from '@remix-run/react'
import type { ReactNode } from 'react'

/** How many of what, above a list; each figure leads to what is behind it. */
export function Tally({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul className="tally" aria-label={label}>
      {children}
    </ul>
  )
}

interface TallyItemProps {
  count: number
  /** The word or the state that is counted. */
  children: ReactNode
  /** The list of exactly these. */
  to?: LinkProps['to']
  /** The list on the page is exactly these. */
  current?: boolean
}

/** One figure. */
export function TallyItem({ count, children, to, current }: TallyItemProps) {
  const inner = (
    <>
      <b>{count}</b> <span>{children}</span>
    </>
  )
  return (
    <li>
      {to === undefined ? (
        <span className="ta-i">{inner}</span>
      ) : (
        <Link className="ta-i" to={to} aria-current={current || undefined} preventScrollReset>
          {inner}
        </Link>
      )}
    </li>
  )
}

/** What the figures come to, at the right end. */
export function TallyEnd({ children }: { children: ReactNode }) {
  return <li className="push">{children}</li>
}
