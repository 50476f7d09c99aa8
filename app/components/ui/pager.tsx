import { ButtonLink, type ButtonLinkProps } from './button'

interface PagerProps {
  label: string
  /** 显示 50 项 */
  children?: string
  /** The page before and after, by key. Absent when there is none. */
  previous?: { to: ButtonLinkProps['to']; label: string }
  next?: { to: ButtonLinkProps['to']; label: string }
}

/** To the next page of a long list. Pages go by key, so nothing is skipped when rows are added meanwhile. */
export function Pager({ label, children, previous, next }: PagerProps) {
  return (
    <nav className="pager" aria-label={label}>
      <span>{children}</span>
      <span className="sp" />
      {previous && (
        <ButtonLink size="s" icon="chevron-left" to={previous.to} rel="prev">
          {previous.label}
        </ButtonLink>
      )}
      {next && (
        <ButtonLink size="s" iconAfter="chevron-right" to={next.to} rel="next">
          {next.label}
        </ButtonLink>
      )}
    </nav>
  )
}
