import type { ReactNode } from 'react'
import { cn } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icon-sprite'
import { STATE_CLASS, type Tone } from './tone'

interface StateProps {
  icon: IconName
  tone: Tone
  /** The word; a count may follow it in <b>. */
  children: ReactNode
  /** On a tint, for the head of a page. */
  boxed?: boolean
  /** 12 px, with a 14 px icon. */
  small?: boolean
  className?: string
}

/** A state: an icon with its own outline, a word, and a colour third, so that it survives a grey print. */
export function State({ icon, tone, children, boxed, small, className }: StateProps) {
  return (
    <span className={cn('st', STATE_CLASS[tone], boxed && 'st-box', small && 'sm', className)}>
      <Icon name={icon} size={small ? 's' : undefined} />
      {children}
    </span>
  )
}
