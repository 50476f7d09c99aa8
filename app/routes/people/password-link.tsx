import { data } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { PasswordSlip } from '~/components/people/password-slip'
import { Page } from '~/components/shell/page'
import { titled } from '~/components/shell/title'
import { Button, ButtonLink } from '~/components/ui/button'
import { PageHead } from '~/components/ui/head'
import { Notice } from '~/components/ui/notice'
import { PASSWORD_LINK_LIFE } from '~/domain/people/sessions'
import { product } from '~/http/product.server'
import { visitFor } from '~/http/visit-for.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { person as personPage } from '~/queries/people/person.server'
import { printPasswordLink } from '~/use-cases/people/print-password-link.server'

export const meta = titled((_data, t) => t('people:link.title'))

export const loader = visitFor('people.manage', async ({ em, actor, library, locale, param }) => ({
  person: await personPage(em, actor, param('person'), { library, locale, clock: product().clock.real() }),
}))

export const action = visitFor('people.manage', async ({ em, actor, now, param }) => {
  const { settings, clock } = product()
  const real = clock.real()
  const token = await printPasswordLink(em, actor, { personId: param('person'), now, clock: real })
  // Shown in this answer and nowhere else: what is stored cannot be read back.
  const slip = {
    link: `${settings.origin}${paths.choosePassword(token)}`,
    until: new Date(real.getTime() + PASSWORD_LINK_LIFE).toISOString(),
  }
  return data({ slip }, { headers: { 'Cache-Control': 'no-store' } })
})

/** A one-time link for somebody to choose a password with, as a slip of paper. */
export default function PasswordLinkRoute() {
  const { t } = useTranslate()
  const { person } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { name } = person
  return (
    <Page
      crumb={[
        { label: t('people:list.title'), to: paths.people() },
        { label: name, to: paths.person(person.id) },
      ]}
      current={t('people:link.title')}
    >
      <PageHead title={t('people:link.title')} meta={[name]} />
      {slip ? (
        <PasswordSlip name={name} email={person.email} {...slip} />
      ) : person.state === 'disabled' ? (
        <Notice tone="warn">{t('people:link.disabled', { name })}</Notice>
      ) : (
        <>
          <p className="q2">{t('people:link.text', { name })}</p>
          {person.state === 'active' && <p className="q2">{t('people:link.ends-sessions')}</p>}
          <Form method="post" className="mt-4 flex gap-2">
            <Button type="submit" variant="primary" icon="link">
              {t('people:link.submit')}
            </Button>
            <ButtonLink variant="text" to={paths.person(person.id)}>
              {t('common:cancel')}
            </ButtonLink>
          </Form>
        </>
      )}
    </Page>
  )
}
