import { redirect } from '@remix-run/node'
import { returnAddress } from '~/http/return-address'
import { rememberSession } from '~/http/session.server'

/** Signed in: the cookie, and on to where they wanted to go. */
export async function arrive(token: string, next: string | null): Promise<Response> {
  return redirect(returnAddress(next), { status: 303, headers: { 'Set-Cookie': await rememberSession(token) } })
}
