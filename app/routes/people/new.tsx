import { redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData, useNavigation } from '@remix-run/react'
import { z } from 'zod'
import { errorsOf } from '~/components/people/form-answer'
import { FactFields, RoleFields } from '~/components/people/person-fields'
import { Page } from '~/components/shell/page'
import { titled } from '~/components/shell/title'
import { Button, ButtonLink } from '~/components/ui/button'
import { ErrorSummary } from '~/components/ui/error-summary'
import { PageHead } from '~/components/ui/head'
import { ROLES } from '~/domain/people/roles'
import { readForm } from '~/http/read-form'
import { sayNo } from '~/http/say-no.server'
import { visitFor } from '~/http/visit-for.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { departmentTitles } from '~/queries/people/person-row.server'
import { addPerson } from '~/use-cases/people/add-person.server'

const NewPersonForm = z.object({
  name: z.string().default(''),
  email: z.string().default(''),
  title: z.string().default(''),
  department: z.string().default(''),
  roles: z.array(z.enum(ROLES)),
})

const EMPTY = { name: '', email: '', title: null, department: null, roles: ['member'] } as const

export const meta = titled((_data, t) => t('people:new.title'))

export const loader = visitFor('people.manage', async ({ library, locale }) => ({
  departments: departmentTitles({ library, locale }),
}))

export const action = visitFor('people.manage', async (visit) => {
  const form = await readForm(visit.request, NewPersonForm)
  if (!form.ok) return sayNo(visit, form.refusal)
  const { department, ...facts } = form.value
  const typed = { ...form.value, roles: form.value.roles.join(' ') }
  if (department !== '' && !visit.library.departments.has(department))
    return sayNo(visit, { code: 'department-unknown', field: 'department', params: { id: department } }, typed)
  const outcome = await addPerson(visit.em, visit.actor, { ...facts, department: department || null, now: visit.now })
  return outcome.ok ? redirect(`${paths.person(outcome.value.id)}?done=added`, 303) : sayNo(visit, outcome.refusal, typed)
})

/** Let somebody new in. */
export default function NewPersonRoute() {
  const { t } = useTranslate()
  const { departments } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const busy = useNavigation().state === 'submitting'
  return (
    <Page crumb={[{ label: t('people:list.title'), to: paths.people() }]} current={t('people:new.title')}>
      <PageHead title={t('people:new.title')} meta={[t('people:new.next')]} />
      <Form method="post" className="person-form fields fields-2">
        {answer && (
          <div className="wide">
            <ErrorSummary title={t('people:person.not-saved')} errors={errorsOf(answer)} />
          </div>
        )}
        <FactFields draft={EMPTY} departments={departments} answer={answer} />
        <RoleFields draft={EMPTY} answer={answer} withAdmin />
        <div className="act wide">
          <Button type="submit" variant="primary" busy={busy}>
            {t('people:new.submit')}
          </Button>
          <ButtonLink variant="text" to={paths.people()}>
            {t('common:cancel')}
          </ButtonLink>
        </div>
      </Form>
    </Page>
  )
}
