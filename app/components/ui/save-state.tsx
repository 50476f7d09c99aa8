import type { ReactNode } from 'react'
import { cn } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icon-sprite'

export type Saving = 'saved' | 'saving' | 'failed' | 'offline'

interface SaveStateProps {
  state: Saving
  /** In words, with the time: 已保存 10:32 · 离线，3 条待传. */
  children: ReactNode
  /** As a pill in the head of a phone page. */
  pill?: boolean
  /** What can be done when it failed. */
  action?: ReactNode
}

const ICONS: Record<Saving, IconName> = { saved: 'cloud', saving: 'half-disc', failed: 'octagon-alert', offline: 'cloud-off' }

/** Whether what was written is safe. Keep it on the page from the start: only then are its changes read out. */
export function SaveState({ state, children, pill, action }: SaveStateProps) {
  return (
    <span className={cn('save', `save-${state}`, pill && 'sync')}>
      <span role="status">
        <Icon name={ICONS[state]} size={pill ? 's' : undefined} />
        {children}
      </span>
      {action}
    </span>
  )
}
