import type { ReactNode, TdHTMLAttributes } from 'react'
import { cn } from './class-names'

interface TableProps {
  /** What the list is, for ears. */
  caption?: string
  /** On a phone: `rows` turns each row into two lines, `scroll` lets a wide table of figures scroll inside itself. */
  narrow?: 'rows' | 'scroll'
  className?: string
  children: ReactNode
}

/** A ruled list. */
export function Table({ caption, narrow = 'rows', className, children }: TableProps) {
  const table = (
    <table className={cn('t', narrow === 'rows' && 't-rows', className)}>
      {caption && <caption className="vh">{caption}</caption>}
      {children}
    </table>
  )
  if (narrow === 'rows') return table
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className="t-scroll" tabIndex={0} aria-label={caption}>
      {table}
    </section>
  )
}

interface ColumnProps {
  children?: ReactNode
  /** Figures stand at the right. */
  number?: boolean
  /** The narrow column of tick boxes or row numbers. */
  tick?: boolean
  className?: string
}

/** A column's head. One without words says for ears what it holds, in a `<span className="vh">`. */
export function Column({ children, number, tick, className }: ColumnProps) {
  return (
    <th scope="col" className={cn(number && 'n', tick && 'colck', className)}>
      {children}
    </th>
  )
}

interface GroupRowProps {
  /** How many columns it spans. */
  columns: number
  /** 3 / 8, quietly after the name. */
  note?: ReactNode
  children: ReactNode
}

/** A line that opens a group of rows. */
export function GroupRow({ columns, note, children }: GroupRowProps) {
  return (
    <tr className="grp">
      <th scope="colgroup" colSpan={columns}>
        {children} {note && <span className="q">{note}</span>}
      </th>
    </tr>
  )
}

interface RowProps {
  id?: string
  state?: 'selected' | 'drop' | 'current' | 'sum'
  children: ReactNode
}

const ROWS = { selected: 'sel', drop: 'drop', current: 'now', sum: 'sum' } as const

/** A row. */
export function Row({ id, state, children }: RowProps) {
  return (
    <tr id={id} className={state && ROWS[state]}>
      {children}
    </tr>
  )
}

interface CellProps extends Omit<TdHTMLAttributes<HTMLTableCellElement>, 'align'> {
  number?: boolean
  /** Short things that must not break: a name, a day, a number. */
  nowrap?: boolean
  /** Where it goes on a phone: the tick, the name of the thing, its state at the right, a line of its own, or nowhere. Without it, the second line. */
  narrow?: 'tick' | 'lead' | 'side' | 'note' | 'hide'
  /** What it is, shown before the value on a phone, where there is no column head. */
  label?: string
}

const PLACES = { tick: 'colck', lead: 'tc-lead', side: 'tc-side', note: 'tc-note', hide: 'tc-hide' } as const

/** A cell. */
export function Cell({ number, nowrap, narrow, label, className, children, ...rest }: CellProps) {
  return (
    <td
      className={cn(number && 'n', nowrap && 'nw', narrow && PLACES[narrow], className) || undefined}
      data-label={label}
      {...rest}
    >
      {children}
    </td>
  )
}
