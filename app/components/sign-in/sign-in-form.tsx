import { Form, useNavigation } from '@remix-run/react'
import { errorOf, errorsOf, type FormAnswer } from '~/components/people/form-answer'
import { Button } from '~/components/ui/button'
import { ErrorSummary } from '~/components/ui/error-summary'
import { TextField } from '~/components/ui/field'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'

interface SignInFormProps {
  next: string
  answer: FormAnswer | undefined
  /** It is the only thing on the page. */
  alone: boolean
}

/** E-mail and password. */
export function SignInForm({ next, answer, alone }: SignInFormProps) {
  const { t } = useTranslate()
  const busy = useNavigation().formAction?.startsWith(paths.signIn()) ?? false
  return (
    <Form className={alone ? 'own own-alone' : 'own'} method="post" action={paths.signIn()}>
      <input type="hidden" name="next" value={next} />
      <div className="own-wide">
        <ErrorSummary title={t('people:sign-in.failed')} errors={errorsOf(answer)} />
      </div>
      <TextField
        label={t('people:sign-in.email')}
        name="email"
        type="email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        defaultValue={answer?.values.email}
        error={errorOf(answer, 'email')}
      />
      <TextField label={t('people:sign-in.password')} name="password" type="password" autoComplete="current-password" required />
      <Button type="submit" variant={alone ? 'primary' : 'plain'} busy={busy}>
        {t('people:sign-in.submit')}
      </Button>
      <p className="own-wide q sm">{t('people:sign-in.forgotten')}</p>
    </Form>
  )
}
