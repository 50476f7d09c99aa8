import { errorOf, type FormAnswer } from '~/components/people/form-answer'
import { TextField } from '~/components/ui/field'
import { useTranslate } from '~/i18n/use-translate'

interface NewPasswordFieldsProps {
  least: number
  most: number
  answer: FormAnswer | undefined
}

/** A new password, twice. What was typed is never sent back. */
export function NewPasswordFields({ least, most, answer }: NewPasswordFieldsProps) {
  const { t } = useTranslate()
  const rules = { type: 'password', autoComplete: 'new-password', required: true, minLength: least, maxLength: most } as const
  return (
    <>
      <TextField
        label={t('people:password.new')}
        name="password"
        hint={t('people:password.hint', { least })}
        error={errorOf(answer, 'password')}
        {...rules}
      />
      <TextField
        label={t('people:password.repeat')}
        name="repeat"
        error={errorOf(answer, 'repeat') && t('people:password.differs')}
        {...rules}
      />
    </>
  )
}
