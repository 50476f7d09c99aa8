import { type ReactNode, useEffect, useRef } from 'react'

interface DisclosureProps {
  className: string
  summaryClassName?: string
  summary: ReactNode
  /** For a summary that is only an icon or a picture. */
  label?: string
  children: ReactNode
}

/**
 * Something small that opens where it stands: a list of filters, who is signed in.
 * A native <details>, so it opens before any script; with script it also closes on Escape, on a press elsewhere and after a choice.
 */
export function Disclosure({ className, summaryClassName, summary, label, children }: DisclosureProps) {
  const ref = useRef<HTMLDetailsElement>(null)
  useEffect(() => (ref.current ? closeByItself(ref.current) : undefined), [])
  return (
    <details ref={ref} className={className}>
      <summary className={summaryClassName} aria-label={label}>
        {summary}
      </summary>
      {children}
    </details>
  )
}

/** Make an open <details> close when attention leaves `area`, itself unless what it opens lies beside it; the answer undoes it. */
export function closeByItself(details: HTMLDetailsElement, area: HTMLElement = details): () => void {
  const stop = new AbortController()
  const close = () => {
    details.open = false
  }
  const { signal } = stop
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (details.open && !area.contains(event.target as Node)) close()
    },
    { signal },
  )
  area.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !details.open) return
      close()
      details.querySelector('summary')?.focus()
    },
    { signal },
  )
  area.addEventListener(
    'click',
    (event) => {
      if ((event.target as Element).closest('a')) close()
    },
    { signal },
  )
  return () => stop.abort()
}
