import type { ReactNode } from 'react'
import { Icon } from './icon'
import type { IconName } from './icon-sprite'

interface EmptyStateProps {
  icon?: IconName
  /** Why it is empty: nothing yet, nothing found, nothing you may see. Three different sentences. */
  title: string
  /** What to do next. */
  children?: ReactNode
  action?: ReactNode
}

/** An empty list says why it is empty and what to do next. */
export function EmptyState({ icon = 'ring', title, children, action }: EmptyStateProps) {
  return (
    <div className="empty">
      <h2>
        <Icon name={icon} />
        {title}
      </h2>
      {children && <p>{children}</p>}
      {action && <div className="act">{action}</div>}
    </div>
  )
}
