import type { SelectHTMLAttributes } from 'react'
import { cn } from './class-names'
import { Field, type FieldWords, fieldId, fieldTies } from './field'

export interface SelectOption {
  value: string
  label: string
  disabled?: boolean
}

interface SelectFieldProps extends FieldWords, Omit<SelectHTMLAttributes<HTMLSelectElement>, 'className' | 'children'> {
  name: string
  options: SelectOption[]
  /** The line for "nothing chosen yet"; its value is empty. */
  placeholder?: string
}

/** One of a list: the native control, which every phone and every screen reader knows. */
export function SelectField({ label, hint, error, mark, className, id, options, placeholder, ...control }: SelectFieldProps) {
  const ties = fieldTies(id ?? fieldId(control.name), { hint, error })
  return (
    <Field id={ties.id} label={label} hint={hint} error={error} mark={mark} className={className}>
      <select className={cn('in')} {...control} {...ties}>
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}
