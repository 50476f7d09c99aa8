import type { InputHTMLAttributes, ReactNode } from 'react'
import { cn } from './class-names'
import { Icon } from './icon'

/** What every field says besides its value. */
export interface FieldWords {
  label: ReactNode
  hint?: ReactNode
  /** Why the value was not taken, and what would help. */
  error?: string
  /** 必填, shown after the label. Set `required` on the control itself as well. */
  mark?: string
  className?: string
}

/** What ties a control to its words. */
export interface FieldTies {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

/** The id a field of this name has unless it is given another; the error summary links to it. */
export const fieldId = (name: string) => `field-${name}`

/** The ids and states that tie a control to its hint and error. */
export function fieldTies(id: string, { hint, error }: Pick<FieldWords, 'hint' | 'error'>): FieldTies {
  const described = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ')
  return { id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined }
}

interface FieldProps extends FieldWords {
  id: string
  children: ReactNode
}

/** A label, a control, a hint and an error. Used by the fields below; use it directly only for a control of your own. */
export function Field({ id, label, mark, className, children, ...words }: FieldProps) {
  return (
    <div className={cn('fld', className)}>
      <label htmlFor={id}>
        {label}
        {mark && <span className="req">{mark}</span>}
      </label>
      {children}
      <FieldNotes id={id} {...words} />
    </div>
  )
}

/** The hint and the error under a control. */
export function FieldNotes({ id, hint, error }: { id: string } & Pick<FieldWords, 'hint' | 'error'>) {
  return (
    <>
      {error && (
        <p className="fld-err" id={`${id}-error`}>
          <Icon name="octagon-alert" size="s" />
          {error}
        </p>
      )}
      {hint && (
        <p className="fld-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </>
  )
}

interface TextFieldProps extends FieldWords, Omit<InputHTMLAttributes<HTMLInputElement>, 'className'> {
  name: string
}

/** One line: text, a number, a password, an address. */
export function TextField({ label, hint, error, mark, className, id, ...control }: TextFieldProps) {
  const ties = fieldTies(id ?? fieldId(control.name), { hint, error })
  return (
    <Field id={ties.id} label={label} hint={hint} error={error} mark={mark} className={className}>
      <input type="text" className={cn('in', control.inputMode === 'decimal' && 'in-n')} {...control} {...ties} />
    </Field>
  )
}
