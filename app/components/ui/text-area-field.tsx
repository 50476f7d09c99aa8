import type { TextareaHTMLAttributes } from 'react'
import { cn } from './class-names'
import { Field, type FieldWords, fieldId, fieldTies } from './field'

/** The bare text area: grows with what is written, in pen ink. It needs an `aria-label` or a label of its own. */
export function TextArea({ className, rows = 3, ...control }: TextareaHTMLAttributes<HTMLTextAreaElement>) {
  return <textarea className={cn('ta', className)} rows={rows} {...control} />
}

interface TextAreaFieldProps extends FieldWords, Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'className'> {
  name: string
}

/** Several lines with their label, hint and error. */
export function TextAreaField({ label, hint, error, mark, className, id, ...control }: TextAreaFieldProps) {
  const ties = fieldTies(id ?? fieldId(control.name), { hint, error })
  return (
    <Field id={ties.id} label={label} hint={hint} error={error} mark={mark} className={className}>
      <TextArea {...control} {...ties} />
    </Field>
  )
}
