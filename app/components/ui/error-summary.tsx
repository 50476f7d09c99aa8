import { useEffect, useRef } from 'react'
import { fieldId } from './field'
import { Icon } from './icon'

export interface FormError {
  /** The name of the field, when the error belongs to one. */
  field?: string
  message: string
}

interface ErrorSummaryProps {
  /** 有 2 处需要修改. */
  title: string
  errors: readonly FormError[]
  /** Where several forms stand on one page, none takes the focus by itself. */
  keepFocus?: boolean
}

/** What was not taken, above the form, each line leading to its field. It takes the focus when it appears. Nothing when all is well. */
export function ErrorSummary({ title, errors, keepFocus }: ErrorSummaryProps) {
  const ref = useRef<HTMLElement>(null)
  useEffect(() => {
    if (errors.length > 0 && !keepFocus) ref.current?.focus()
  }, [errors, keepFocus])
  if (errors.length === 0) return null
  return (
    <section ref={ref} className="errs" role="alert" tabIndex={-1}>
      <h2>
        <Icon name="octagon-alert" />
        {title}
      </h2>
      <ul>
        {errors.map((error) => (
          <li key={`${error.field} ${error.message}`}>
            {error.field ? <a href={`#${fieldId(error.field)}`}>{error.message}</a> : error.message}
          </li>
        ))}
      </ul>
    </section>
  )
}
