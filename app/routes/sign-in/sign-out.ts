import { redirect } from '@remix-run/node'
import { forgetSession, tokenOf } from '~/http/session.server'
import { visitFor } from '~/http/visit-for.server'
import { paths } from '~/paths'
import { signOut } from '~/use-cases/people/open-session.server'

/** End the session of this browser. */
export const action = visitFor('public', async ({ em, request }) => {
  const token = await tokenOf(request)
  if (token) await signOut(em, token)
  return redirect(`${paths.signIn()}?done=signed-out`, { status: 303, headers: { 'Set-Cookie': await forgetSession() } })
})

export const loader = visitFor('public', async () => redirect(paths.home()))
