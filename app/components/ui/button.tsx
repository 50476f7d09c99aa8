import { Link, type LinkProps } from '@remix-run/react'
import { type ButtonHTMLAttributes, forwardRef, type ReactNode } from 'react'
import { cn } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icon-sprite'

interface Look {
  /** One primary per region; `text` for the quiet way out. */
  variant?: 'primary' | 'plain' | 'text'
  /** `s` inside rows, `l` for a thumb. */
  size?: 's' | 'm' | 'l'
  /** Takes something away that does not come back. */
  danger?: boolean
  icon?: IconName
  iconAfter?: IconName
  className?: string
  children?: ReactNode
}

export interface ButtonProps extends Look, Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'children'> {
  /** Its act is under way; the word stays, a turning ring comes before it. */
  busy?: boolean
}

/** A button. Inside a form say `type="submit"`; without it, it only does what its `onClick` says. */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { variant, size, danger, icon, iconAfter, className, children, busy, type = 'button', ...rest },
  ref,
) {
  return (
    <button
      ref={ref}
      type={type}
      className={classes({ variant, size, danger, className })}
      aria-busy={busy || undefined}
      {...rest}
    >
      {icon && !busy && <Icon name={icon} />}
      {children}
      {iconAfter && <Icon name={iconAfter} />}
    </button>
  )
})

export interface ButtonLinkProps extends Look, Omit<LinkProps, 'className' | 'children'> {}

/** A link that looks like a button. For a file to download add `reloadDocument`. */
export const ButtonLink = forwardRef<HTMLAnchorElement, ButtonLinkProps>(function ButtonLink(
  { variant, size, danger, icon, iconAfter, className, children, ...rest },
  ref,
) {
  return (
    <Link ref={ref} className={classes({ variant, size, danger, className })} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
      {iconAfter && <Icon name={iconAfter} />}
    </Link>
  )
})

interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children'> {
  icon: IconName
  /** What it does, in words; also its tooltip. */
  label: string
}

/** A button that is only an icon, where there is no room for its word. */
export const IconButton = forwardRef<HTMLButtonElement, IconButtonProps>(function IconButton(
  { icon, label, className, type = 'button', ...rest },
  ref,
) {
  return (
    <button ref={ref} type={type} className={cn('ib', className)} aria-label={label} title={label} {...rest}>
      <Icon name={icon} />
    </button>
  )
})

function classes({ variant, size, danger, className }: Look): string {
  return cn(
    'btn',
    variant === 'primary' && 'btn-p',
    variant === 'text' && 'btn-t',
    size === 's' && 'btn-s',
    size === 'l' && 'btn-l',
    danger && 'btn-d',
    className,
  )
}
