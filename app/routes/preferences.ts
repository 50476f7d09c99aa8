import { redirect } from '@remix-run/node'
import { z } from 'zod'
import { THEMES } from '~/domain/people/theme'
import { LOCALES } from '~/domain/shared/locale'
import { rememberChoices } from '~/http/preferences.server'
import { readForm } from '~/http/read-form'
import { returnAddress } from '~/http/return-address'
import { explain, statusOf } from '~/http/say-no.server'
import { visitFor } from '~/http/visit-for.server'
import { choosePreferences } from '~/use-cases/people/choose-preferences.server'

const PreferencesForm = z.object({
  locale: z.enum(LOCALES).optional(),
  theme: z.enum(THEMES).optional(),
  returnTo: z.string().default('/'),
})

/** Choose the language or the theme: kept with the person, and in the browser for the time before signing in. */
export const action = visitFor('public', async (visit) => {
  const form = await readForm(visit.request, PreferencesForm)
  if (!form.ok) return Response.json(explain(visit, form.refusal), { status: statusOf(form.refusal) })
  const { returnTo, ...choices } = form.value
  if (visit.actor) await choosePreferences(visit.em, visit.actor, { ...choices, now: visit.now })
  return redirect(returnAddress(returnTo), { headers: await rememberChoices(choices) })
})
