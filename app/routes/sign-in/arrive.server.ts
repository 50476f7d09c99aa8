import { redirect } from '@remix-run/node'
import { returnAddress } from '~/http/return-address'
import { rememberSession } from '~/http/session.server'

/**
 * Where somebody goes on to after signing in. Read twice: dots fall out of an address when it is read,
 * and what leads to another host may show itself only then (`/..//elsewhere.example`).
 */
export function nextAddress(text: string | null): string {
  return returnAddress(returnAddress(text))
}

/** Signed in: the cookie, and on to where they wanted to go. */
export async function arrive(token: string, next: string | null): Promise<Response> {
  return redirect(nextAddress(next), { status: 303, headers: { 'Set-Cookie': await rememberSession(token) } })
}
