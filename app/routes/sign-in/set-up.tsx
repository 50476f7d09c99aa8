import { data } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { errorOf, errorsOf } from '~/components/people/form-answer'
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
import { tokenOf } from '~/http/session.server'
import { visitFor } from '~/http/visit-for.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { openSession } from '~/use-cases/people/open-session.server'
import { setUp, setUpLinkWorks } from '~/use-cases/people/set-up.server'
import { arrive } from './arrive.server'

const SetUpForm = z.object({
  company: z.string(),
  companyEn: z.string(),
  name: z.string(),
  email: z.string(),
  password: z.string(),
  repeat: z.string(),
})

export const meta = titled((_data, t) => t('people:set-up.title'))

export const loader = visitFor('public', async ({ em, param }) => {
  const works = await setUpLinkWorks(em, param('token'), product().clock.real())
  return data({ works }, { status: works ? 200 : 422 })
})

export const action = visitFor('public', async (visit) => {
  const form = await readForm(visit.request, SetUpForm)
  if (!form.ok) return sayNo(visit, form.refusal)
  const { password, repeat, ...facts } = form.value
  const clock = product().clock.real()
  if (password !== repeat) return sayNo(visit, { code: 'field-wrong', field: 'repeat' }, facts)
  const outcome = await setUp(visit.em, { ...facts, password, token: visit.param('token'), now: visit.now, clock })
  if (!outcome.ok) return sayNo(visit, outcome.refusal, facts)
  const { token } = await openSession(visit.em, outcome.value, { clock, replaces: await tokenOf(visit.request) })
  return arrive(token, paths.home())
})

/** The first page of a new installation: the company and its administrator. */
export default function SetUpRoute() {
  const { t } = useTranslate()
  const { works } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (!works)
    return (
      <SignFrame>
        <DeadLink sentence={t('people:link.used')} instead={t('people:set-up.dead')} />
      </SignFrame>
    )
  const field = (name: string) => ({ name, required: true, defaultValue: answer?.values[name], error: errorOf(answer, name) })
  return (
    <SignFrame>
      <h1>{t('people:set-up.title')}</h1>
      <p className="q2">{t('people:set-up.lead')}</p>
      <Form method="post" className="sign-task fields">
        <ErrorSummary title={t('people:person.not-saved')} errors={errorsOf(answer, { repeat: t('people:password.differs') })} />
        <TextField
          label={t('people:set-up.company')}
          hint={t('people:set-up.company-hint')}
          autoComplete="organization"
          lang="zh-CN"
          {...field('company')}
        />
        <TextField label={t('people:set-up.company-en')} lang="en" {...field('companyEn')} />
        <TextField label={t('people:set-up.name')} hint={t('people:set-up.name-hint')} autoComplete="name" {...field('name')} />
        <TextField
          label={t('people:field.email')}
          hint={t('people:field.email-hint')}
          type="email"
          autoComplete="username"
          {...field('email')}
        />
        <NewPasswordFields least={PASSWORD_LENGTH.least} most={PASSWORD_LENGTH.most} answer={answer} />
        <div className="act">
          <Button type="submit" variant="primary">
            {t('people:set-up.submit')}
          </Button>
        </div>
      </Form>
    </SignFrame>
  )
}
