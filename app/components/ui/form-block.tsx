import type { ReactNode } from 'react'
import { cn } from './class-names'

export interface FormEntry {
  label: string
  value: ReactNode
  /** How many columns the value takes; the last value of a short row takes the rest by itself. */
  span?: number
}

interface FormBlockProps {
  /** The name of the form: 内部体系审核检查表. */
  title: ReactNode
  /** Its number and revision: QR-IA-04 · B/2. */
  number?: ReactNode
  /** Each row a list of label and value, in the order of the paper. */
  rows: FormEntry[][]
  className?: string
}

/** The printed form people know: ruled lines, form number, black labels, blue ink. */
export function FormBlock({ title, number, rows, className }: FormBlockProps) {
  const columns = Math.max(...rows.map(width))
  return (
    <div className={cn(className)}>
      <div className="formno">
        <span>{title}</span>
        {number && <span>{number}</span>}
      </div>
      <table className="form">
        <tbody>
          {rows.map((row) => (
            <tr key={row.map((entry) => entry.label).join()}>
              {row.map((entry, index) => (
                <Pair key={entry.label} entry={entry} rest={index === row.length - 1 ? columns - width(row) : 0} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Pair({ entry, rest }: { entry: FormEntry; rest: number }) {
  const span = (entry.span ?? 1) + rest
  return (
    <>
      <th scope="row">{entry.label}</th>
      <td colSpan={span > 1 ? span : undefined}>{entry.value}</td>
    </>
  )
}

/** How many columns a row takes: a label and a value each. */
function width(row: FormEntry[]): number {
  return row.reduce((sum, entry) => sum + 1 + (entry.span ?? 1), 0)
}
