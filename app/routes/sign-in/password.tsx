import { data, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { errorsOf } from '~/components/people/form-answer'
import { titled } from '~/components/shell/title'
import { DeadLink } from '~/components/sign-in/dead-link'
import { NewPasswordFields } from '~/components/sign-in/new-password-fields'
import { SignFrame } from '~/components/sign-in/sign-frame'
import { Button } from '~/components/ui/button'
import { ErrorSummary } from '~/components/ui/error-summary'
import { TextField } from '~/components/ui/field'
import { PASSWORD_LENGTH } from '~/domain/people/password'
import { product } from '~/http/product.server'
import { readForm } from '~/http/read-form'
import { sayNo } from '~/http/say-no.server'
import { forgetSession, tokenOf } from '~/http/session.server'
import { visitFor } from '~/http/visit-for.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { choosePassword, personOfLink } from '~/use-cases/people/choose-password.server'
import { signOut } from '~/use-cases/people/open-session.server'

const PasswordForm = z.object({ password: z.string(), repeat: z.string() })

export const meta = titled((_data, t) => t('people:password.title'))

export const loader = visitFor('public', async ({ em, param }) => {
  const person = await personOfLink(em, param('token'), product().clock.real())
  return data({ person: person && { name: person.name, email: person.email } }, { status: person ? 200 : 422 })
})

export const action = visitFor('public', async (visit) => {
  const form = await readForm(visit.request, PasswordForm)
  if (!form.ok) return sayNo(visit, form.refusal)
  const { password, repeat } = form.value
  if (password !== repeat) return sayNo(visit, { code: 'field-wrong', field: 'repeat' })
  const outcome = await choosePassword(visit.em, {
    token: visit.param('token'),
    password,
    now: visit.now,
    clock: product().clock.real(),
  })
  if (!outcome.ok) return sayNo(visit, outcome.refusal)
  // Whoever was signed in here before is not the one who signs in next.
  const before = await tokenOf(visit.request)
  if (before) await signOut(visit.em, before)
  return redirect(`${paths.signIn()}?done=password-chosen`, { status: 303, headers: { 'Set-Cookie': await forgetSession() } })
})

/** Choose a password with a one-time link. */
export default function PasswordRoute() {
  const { t } = useTranslate()
  const { person } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (!person)
    return (
      <SignFrame>
        <DeadLink sentence={t('people:link.used')} />
      </SignFrame>
    )
  return (
    <SignFrame>
      <h1>{t('people:password.title')}</h1>
      <p className="q2">{t('people:password.lead', { name: person.name })}</p>
      <Form method="post" className="sign-task fields">
        <ErrorSummary title={t('people:person.not-saved')} errors={errorsOf(answer, { repeat: t('people:password.differs') })} />
        <TextField
          label={t('people:field.email')}
          name="email"
          type="email"
          autoComplete="username"
          readOnly
          defaultValue={person.email}
        />
        <NewPasswordFields least={PASSWORD_LENGTH.least} most={PASSWORD_LENGTH.most} answer={answer} />
        <div className="act">
          <Button type="submit" variant="primary">
            {t('people:password.submit')}
          </Button>
        </div>
      </Form>
    </SignFrame>
  )
}
