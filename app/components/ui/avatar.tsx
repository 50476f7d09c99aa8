import { cn } from './class-names'

interface AvatarProps {
  /** The person's name; the picture is its first character, or two initials of a Latin name. */
  name: string
  /** It is me, or the one in question. */
  on?: boolean
  large?: boolean
}

/** A person as a character in a ring. The name stands beside it. */
export function Avatar({ name, on, large }: AvatarProps) {
  return (
    <span className={cn('av', on && 'av-on', large && 'av-l')} aria-hidden="true">
      {initials(name)}
    </span>
  )
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/)
  const first = words[0] ?? ''
  if (!/^[A-Za-z]/.test(first)) return [...first][0] ?? ''
  return `${first.charAt(0)}${words.length > 1 ? (words.at(-1) ?? '').charAt(0) : ''}`.toUpperCase()
}
