import type { InputHTMLAttributes, ReactNode } from 'react'
import { cn } from './class-names'
import { FieldNotes, type FieldWords, fieldId, fieldTies } from './field'

type Native = Omit<InputHTMLAttributes<HTMLInputElement>, 'type'>

/** The bare tick box, for a row of a table; it needs an `aria-label`. */
export function CheckBox({ className, ...control }: Native) {
  return <input type="checkbox" className={cn('ck', className)} {...control} />
}

interface CheckFieldProps extends FieldWords, Omit<Native, 'className'> {
  name: string
}

/** One thing that is so or not. */
export function CheckField({ label, hint, error, className, id, ...control }: CheckFieldProps) {
  const ties = fieldTies(id ?? fieldId(control.name), { hint, error })
  return (
    <div className={cn('fld', className)}>
      <label className="pick-one" htmlFor={ties.id}>
        <CheckBox {...control} {...ties} />
        <span className="text-ink">{label}</span>
      </label>
      <FieldNotes id={ties.id} hint={hint} error={error} />
    </div>
  )
}

export interface PickOption {
  value: string
  label: ReactNode
  hint?: ReactNode
  disabled?: boolean
}

interface PickListProps extends FieldWords {
  name: string
  /** `one`: radio buttons. `many`: tick boxes that share the name. */
  of: 'one' | 'many'
  options: PickOption[]
  chosen?: readonly string[]
  required?: boolean
}

/** One of, or some of, a few things that are better seen at once than behind a list. */
export function PickList({ label, hint, error, mark, className, name, of, options, chosen = [], required }: PickListProps) {
  const ties = fieldTies(fieldId(name), { hint, error })
  return (
    <fieldset className={cn('fld', className)} aria-describedby={ties['aria-describedby']}>
      <legend>
        {label}
        {mark && <span className="req">{mark}</span>}
      </legend>
      {options.map((option, index) => (
        <label key={option.value} className="pick-one">
          <input
            type={of === 'one' ? 'radio' : 'checkbox'}
            className={of === 'one' ? 'rd' : 'ck'}
            name={name}
            id={index === 0 ? ties.id : undefined}
            value={option.value}
            defaultChecked={chosen.includes(option.value)}
            disabled={option.disabled}
            required={of === 'one' && required}
            aria-invalid={ties['aria-invalid']}
          />
          <span>
            {option.label}
            {option.hint && <span className="sub">{option.hint}</span>}
          </span>
        </label>
      ))}
      <FieldNotes id={ties.id} hint={hint} error={error} />
    </fieldset>
  )
}
