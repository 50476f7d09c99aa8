import { data, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { z } from 'zod'
import { Access } from '~/components/people/access'
import { PersonForm } from '~/components/people/person-form'
import { PersonState } from '~/components/people/person-state'
import { Page } from '~/components/shell/page'
import { titled } from '~/components/shell/title'
import { PageHead, SectionHead } from '~/components/ui/head'
import { Notice } from '~/components/ui/notice'
import { may } from '~/domain/people/permissions'
import { ROLES } from '~/domain/people/roles'
import { orConflict } from '~/http/conflict.server'
import { product } from '~/http/product.server'
import { readForm } from '~/http/read-form'
import { sayNo } from '~/http/say-no.server'
import { forbidden, visitFor } from '~/http/visit-for.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { person as personPage, standingPerson } from '~/queries/people/person.server'
import { changePerson } from '~/use-cases/people/change-person.server'

const Typed = z.object({
  name: z.string().optional(),
  email: z.string().optional(),
  title: z.string().optional(),
  department: z.string().optional(),
  roles: z.array(z.enum(ROLES)),
  version: z.coerce.number().int(),
})

const DONE = ['saved', 'added', 'now-disabled', 'now-enabled', 'now-signed-out'] as const

export const meta = titled<{ person: { name: string } }>((page, t) => page?.person.name ?? t('people:list.title'))

export const loader = visitFor('people.read', async ({ em, actor, library, locale, param }) => ({
  person: await personPage(em, actor, param('person'), { library, locale, clock: product().clock.real() }),
}))

export const action = visitFor('people.set-content-roles', async (visit) => {
  const { em, actor, library, now, param } = visit
  const form = await readForm(visit.request, Typed)
  if (!form.ok) return sayNo(visit, form.refusal)
  const { roles, version, ...typed } = form.value
  const standing = await standingPerson(em, param('person'))
  const facts = {
    ...standing,
    ...typed,
    title: (typed.title ?? standing.title) || null,
    department: (typed.department ?? standing.department) || null,
  }
  const same = (['name', 'email', 'title', 'department'] as const).every((fact) => facts[fact] === standing[fact])
  // Who may only set roles has no other field on the page: the rest was made up.
  if (!same && !may(actor, 'people.manage', {})) throw forbidden()
  const { name, email, title, department } = facts
  const mine = { name, email, title, department, roles }
  const values = { name, email, title: title ?? '', department: department ?? '', roles: roles.join(' ') }
  if (department !== standing.department && department !== null && !library.departments.has(department))
    return sayNo(visit, { code: 'department-unknown', field: 'department', params: { id: department } }, values)
  const written = await orConflict(
    () => changePerson(em, actor, { personId: param('person'), version, now, ...mine }),
    () => standingPerson(em.fork(), param('person')),
  )
  if ('conflict' in written) return data({ conflict: { mine, standing: written.conflict } }, { status: 409 })
  return written.done.ok
    ? redirect(`${paths.person(param('person'))}?done=saved`, 303)
    : sayNo(visit, written.done.refusal, values)
})

/** One person: who they are, what they may, how they get in. */
export default function PersonRoute() {
  const { t } = useTranslate()
  const { person } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [query] = useSearchParams()
  const done = DONE.find((one) => one === query.get('done'))
  return (
    <Page crumb={[{ label: t('people:list.title'), to: paths.people() }]} current={person.name}>
      <PageHead
        title={person.name}
        meta={[
          <PersonState key="state" state={person.state} />,
          person.title,
          person.department?.title,
          person.can.seeTrail && (
            <Link key="trail" to={`${paths.trail()}?person=${person.id}`}>
              {t('people:person.trail')}
            </Link>
          ),
        ].filter(Boolean)}
      />
      {done && !answer && (
        <Notice tone="ok" live>
          {t(`people:person.${done}`)}
        </Notice>
      )}
      <section className="sec">
        <SectionHead title={t('people:person.facts')} note={person.can.manage ? undefined : t('people:person.roles-only')} />
        <PersonForm key={person.version} person={person} answer={answer} />
      </section>
      {person.can.manage && <Access person={person} />}
    </Page>
  )
}
