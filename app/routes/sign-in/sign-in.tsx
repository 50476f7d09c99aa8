import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { titled } from '~/components/shell/title'
import { useRoot } from '~/components/shell/use-root'
import { DemoPeople } from '~/components/sign-in/demo-people'
import { SignFrame } from '~/components/sign-in/sign-frame'
import { SignInForm } from '~/components/sign-in/sign-in-form'
import { Notice } from '~/components/ui/notice'
import { product } from '~/http/product.server'
import { readForm } from '~/http/read-form'
import { returnAddress } from '~/http/return-address'
import { sayNo } from '~/http/say-no.server'
import { tokenOf } from '~/http/session.server'
import { signInLimit } from '~/http/sign-in-limit.server'
import { visitFor } from '~/http/visit-for.server'
import { longDay } from '~/i18n/dates'
import { useTranslate } from '~/i18n/use-translate'
import { demoPeople } from '~/queries/people/demo-people.server'
import { signIn } from '~/use-cases/people/open-session.server'
import { arrive } from './arrive.server'

const Typed = z.object({ email: z.string().max(254), password: z.string().max(1000), next: z.string().default('/') })

/** What was done before somebody came here; the address says it. */
const DONE = ['password-chosen', 'signed-out', 'signed-out-everywhere'] as const

export const meta = titled((_data, t) => t('people:sign-in.title'))

export const loader = visitFor('public', async ({ em, actor, library, locale, today, request }) => {
  const { demo } = product().settings
  const { searchParams } = new URL(request.url)
  const next = returnAddress(searchParams.get('next'))
  // In the demo people come back to be somebody else.
  if (actor && !demo) throw redirect(next)
  return {
    next,
    done: DONE.find((one) => one === searchParams.get('done')) ?? null,
    people: demo ? await demoPeople(em, { library, locale, today }) : null,
    departments: library.departments.size,
  }
})

export const action = visitFor('public', async (visit) => {
  const form = await readForm(visit.request, Typed)
  if (!form.ok) return sayNo(visit, form.refusal)
  const { email, password, next } = form.value
  const clock = product().clock.real()
  const replaces = await tokenOf(visit.request)
  const outcome = await signInLimit.guard({ email, address: String(visit.context.ip ?? '') }, () =>
    signIn(visit.em, { email, password, clock, replaces }),
  )
  if (!outcome.ok) return sayNo(visit, outcome.refusal, { email })
  return arrive(outcome.value.token, next)
})

/** Choose a person of the demo, or sign in with an account. */
export default function SignInRoute() {
  const { t, locale } = useTranslate()
  const { organisation, today } = useRoot()
  const { next, done, people, departments } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const year = today.slice(0, 4)
  const foot = people
    ? [t('people:sign-in.demo-company', { company: organisation, departments, year }), t('people:sign-in.fictitious')]
    : [organisation]
  const said = done && !answer && (
    <Notice tone="ok" live>
      {t(`people:sign-in.${done}`)}
    </Notice>
  )
  if (!people)
    return (
      <SignFrame foot={foot.filter(Boolean)}>
        <h1>{t('people:sign-in.title')}</h1>
        {said}
        <SignInForm next={next} answer={answer} alone />
      </SignFrame>
    )
  return (
    <SignFrame foot={foot}>
      <h1>{t('people:sign-in.pick')}</h1>
      <p className="q2">{t('people:sign-in.pick-day', { day: longDay(today, locale) })}</p>
      {said}
      <DemoPeople people={people} next={next} />
      <h2 className="sec">{t('people:sign-in.own')}</h2>
      <SignInForm next={next} answer={answer} alone={false} />
    </SignFrame>
  )
}
