import { z } from 'zod'
import { product } from '~/http/product.server'
import { readForm } from '~/http/read-form'
import { tokenOf } from '~/http/session.server'
import { notFound, visitFor } from '~/http/visit-for.server'
import { DEMO_KEYS, demoEmail } from '~/queries/people/demo-people.view'
import { enterDemo } from '~/use-cases/people/open-session.server'
import { arrive } from './arrive.server'

const DemoForm = z.object({ person: z.enum(DEMO_KEYS), next: z.string().default('/') })

/** Sign in as one of the demo's people. There is no such address anywhere else. */
export const action = visitFor('public', async ({ em, request }) => {
  const { settings, clock } = product()
  if (!settings.demo) throw notFound()
  const form = await readForm(request, DemoForm)
  if (!form.ok) throw notFound()
  const { person, next } = form.value
  const opened = await enterDemo(em, { email: demoEmail(person), clock: clock.real(), replaces: await tokenOf(request) })
  if (!opened) throw notFound()
  return arrive(opened.token, next)
})
