import { type InputHTMLAttributes, useState } from 'react'
import { Field, type FieldWords, fieldId, fieldTies } from './field'

interface DayFieldProps
  extends FieldWords,
    Omit<InputHTMLAttributes<HTMLInputElement>, 'className' | 'type' | 'value' | 'defaultValue' | 'onChange'> {
  name: string
  /** YYYY-MM-DD, or empty. */
  defaultValue?: string
  /** Says the chosen day in words beside the field: 2026年11月23日 周一. A browser shows a date in its own language, not in the page's. */
  inWords?: (day: string) => string
}

/** A day: the native field with its calendar, and the same day in the words of the page. */
export function DayField({ label, hint, error, mark, className, id, defaultValue = '', inWords, ...control }: DayFieldProps) {
  const ties = fieldTies(id ?? fieldId(control.name), { hint, error })
  const [day, setDay] = useState(defaultValue)
  return (
    <Field id={ties.id} label={label} hint={hint} error={error} mark={mark} className={className}>
      <span className="day">
        <input
          type="date"
          className="in"
          defaultValue={defaultValue}
          onChange={(event) => setDay(event.target.value)}
          {...control}
          {...ties}
        />
        {day && <output htmlFor={ties.id}>{inWords ? inWords(day) : day}</output>}
      </span>
    </Field>
  )
}
