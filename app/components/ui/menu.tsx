import { Menu as Base } from '@base-ui/react/menu'
import { Link, type LinkProps } from '@remix-run/react'
import { type ReactElement, type ReactNode, useRef } from 'react'
import { cn } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icon-sprite'

export interface MenuEntry {
  label: string
  icon?: IconName
  note?: ReactNode
  /** Goes somewhere … */
  to?: LinkProps['to']
  /** … or does something. */
  onPick?: () => void
  danger?: boolean
  disabled?: boolean
}

interface MenuProps {
  /** The button that opens it. Use it for extras only: without script it stays closed. */
  trigger: ReactElement
  entries: readonly MenuEntry[]
}

/** A few acts behind one button. */
export function Menu({ trigger, entries }: MenuProps) {
  const beside = useRef<HTMLSpanElement>(null)
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      {/* It opens beside its button, not at the end of the page: inside the same landmark and under the same theme. */}
      <span ref={beside} />
      <Base.Portal container={beside}>
        <Base.Positioner className="pop-pos" positionMethod="fixed" sideOffset={4} align="end">
          <Base.Popup className="pop pop-fixed">
            {entries.map((entry) => (
              <Entry key={entry.label} entry={entry} />
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

function Entry({ entry }: { entry: MenuEntry }) {
  const inner = (
    <>
      {entry.icon && <Icon name={entry.icon} />}
      {entry.label}
      {entry.note && <span className="r">{entry.note}</span>}
    </>
  )
  const className = cn('pop-i', entry.danger && 'bad')
  if (entry.to !== undefined) {
    return (
      <Base.LinkItem className={className} closeOnClick render={<Link to={entry.to} />}>
        {inner}
      </Base.LinkItem>
    )
  }
  return (
    <Base.Item className={className} disabled={entry.disabled} onClick={entry.onPick}>
      {inner}
    </Base.Item>
  )
}
