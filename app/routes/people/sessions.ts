import { redirect } from '@remix-run/node'
import { visitFor } from '~/http/visit-for.server'
import { paths } from '~/paths'
import { signOutEverywhere } from '~/use-cases/people/sign-out-everywhere.server'

/** End every session of a person. */
export const action = visitFor('people.manage', async ({ em, actor, param, now }) => {
  await signOutEverywhere(em, actor, { personId: param('person'), now })
  return redirect(`${paths.person(param('person'))}?done=now-signed-out`, 303)
})

export const loader = visitFor('people.manage', async ({ param }) => redirect(paths.person(param('person'))))
