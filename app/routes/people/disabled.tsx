import { redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { errorsOf } from '~/components/people/form-answer'
import { Page } from '~/components/shell/page'
import { titled } from '~/components/shell/title'
import { Button, ButtonLink } from '~/components/ui/button'
import { ErrorSummary } from '~/components/ui/error-summary'
import { PageHead } from '~/components/ui/head'
import { product } from '~/http/product.server'
import { readForm } from '~/http/read-form'
import { sayNo } from '~/http/say-no.server'
import { visitFor } from '~/http/visit-for.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { person as personPage } from '~/queries/people/person.server'
import { disablePerson, enablePerson } from '~/use-cases/people/disable-person.server'

const DisabledForm = z.object({ disabled: z.enum(['true', 'false']), version: z.coerce.number().int() })

export const meta = titled<{ person: { name: string } }>((page, t) => page?.person.name ?? t('people:list.title'))

export const loader = visitFor('people.manage', async ({ em, actor, library, locale, param }) => ({
  person: await personPage(em, actor, param('person'), { library, locale, clock: product().clock.real() }),
}))

export const action = visitFor('people.manage', async (visit) => {
  const form = await readForm(visit.request, DisabledForm)
  if (!form.ok) return sayNo(visit, form.refusal)
  const disabling = form.value.disabled === 'true'
  const act = disabling ? disablePerson : enablePerson
  const personId = visit.param('person')
  const outcome = await act(visit.em, visit.actor, { personId, version: form.value.version, now: visit.now })
  if (!outcome.ok) return sayNo(visit, outcome.refusal)
  return redirect(`${paths.person(personId)}?done=${disabling ? 'now-disabled' : 'now-enabled'}`, 303)
})

/** Shut somebody out, or let them in again: what it means, before it is done. */
export default function DisabledRoute() {
  const { t } = useTranslate()
  const { person } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const disabling = person.state !== 'disabled'
  const act = disabling ? 'disable' : 'enable'
  const { name } = person
  return (
    <Page
      crumb={[
        { label: t('people:list.title'), to: paths.people() },
        { label: name, to: paths.person(person.id) },
      ]}
      current={t(`people:${act}.submit`)}
    >
      <PageHead title={t(`people:${act}.title`, { name })} />
      <ErrorSummary title={t('people:disable.failed')} errors={errorsOf(answer).map(({ message }) => ({ message }))} />
      <p className="q2">{t(`people:${act}.text`, { name })}</p>
      <Form method="post" className="mt-4 flex gap-2">
        <input type="hidden" name="version" value={person.version} />
        <Button
          type="submit"
          variant={disabling ? 'plain' : 'primary'}
          danger={disabling}
          name="disabled"
          value={String(disabling)}
        >
          {t(`people:${act}.submit`)}
        </Button>
        <ButtonLink variant="text" to={paths.person(person.id)}>
          {t('common:cancel')}
        </ButtonLink>
      </Form>
    </Page>
  )
}
