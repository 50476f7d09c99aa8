import { Dialog as Base } from '@base-ui/react/dialog'
import type { ReactElement, ReactNode } from 'react'
import { cn } from './class-names'
import { Icon } from './icon'

interface DialogProps {
  title: ReactNode
  description?: ReactNode
  /** 关闭 */
  closeLabel: string
  /** The button that opens it, usually a `Button`. Without script it does nothing: what it opens must have a page of its own. */
  trigger?: ReactElement
  /** Given together: the page decides whether it is open. */
  open?: boolean
  onOpenChange?: (open: boolean) => void
  wide?: boolean
  /** Buttons, the primary one last. To close, wrap one in `DialogClose`. */
  footer?: ReactNode
  children?: ReactNode
}

/** A question in front of the page; a sheet from below on a phone. Focus goes in, stays in, and comes back. */
export function Dialog({ title, description, closeLabel, trigger, open, onOpenChange, wide, footer, children }: DialogProps) {
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      {trigger && <Base.Trigger render={trigger} />}
      <Base.Portal>
        <Base.Backdrop className="dlg-back" />
        <Base.Popup className={cn('dlg', wide && 'dlg-w')}>
          <div className="dlg-h">
            <Base.Title>{title}</Base.Title>
            <Base.Close className="ib" aria-label={closeLabel}>
              <Icon name="close" />
            </Base.Close>
          </div>
          <div className="dlg-b">
            {description && <Base.Description className="dlg-d">{description}</Base.Description>}
            {children}
          </div>
          {footer && <div className="dlg-f">{footer}</div>}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}

/** Makes a button of the footer close the dialog it is in. */
export function DialogClose({ children }: { children: ReactElement }) {
  return <Base.Close render={children} />
}
