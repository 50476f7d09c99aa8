import { cn } from './class-names'
import type { IconName } from './icon-sprite'

interface IconProps {
  name: IconName
  /** 14, 16 (default), 20 or 24 px. */
  size?: 's' | 'm' | 'l'
  className?: string
}

/** An icon beside a word. It is never alone: whoever uses it writes the word, or labels the control around it. */
export function Icon({ name, size, className }: IconProps) {
  return (
    <svg className={cn('i', size && `i-${size}`, className)} aria-hidden="true">
      <use href={`#i-${name}`} />
    </svg>
  )
}
