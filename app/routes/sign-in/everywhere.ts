import { redirect } from '@remix-run/node'
import { forgetSession } from '~/http/session.server'
import { visitFor } from '~/http/visit-for.server'
import { paths } from '~/paths'
import { signOutEverywhere } from '~/use-cases/people/sign-out-everywhere.server'

/** End every session of one's own: a tablet was lost, a browser was left open. */
export const action = visitFor('preferences.write', async ({ em, actor, now }) => {
  await signOutEverywhere(em, actor, { personId: actor.id, now })
  return redirect(`${paths.signIn()}?done=signed-out-everywhere`, {
    status: 303,
    headers: { 'Set-Cookie': await forgetSession() },
  })
})

export const loader = visitFor('public', async () => redirect(paths.home()))
