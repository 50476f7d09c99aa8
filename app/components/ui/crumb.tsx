import { Link, type LinkProps } from '@remix-run/react'
import { Icon } from './icon'

export interface CrumbStep {
  label: string
  to: LinkProps['to']
}

interface CrumbProps {
  /** 位置 */
  label: string
  /** The pages above this one, the nearest last. */
  trail: readonly CrumbStep[]
  /** This page. */
  current: string
}

/** Where this page is. On a phone: back to the page above, and the name of this one. */
export function Crumb({ label, trail, current }: CrumbProps) {
  const above = trail.at(-1)
  return (
    <nav className="crumb" aria-label={label}>
      <ol>
        {trail.map((step) => (
          <li key={step.label}>
            <Link to={step.to}>{step.label}</Link>
          </li>
        ))}
        <li>
          {above && (
            <Link className="crumb-back" to={above.to} aria-label={above.label}>
              <Icon name="chevron-left" />
            </Link>
          )}
          <span aria-current="page">{current}</span>
        </li>
      </ol>
    </nav>
  )
}
