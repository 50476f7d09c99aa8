import { inject } from 'vitest'
import type { DemoPerson } from './browser'

export type Reader = DemoPerson | 'nobody'

const cookies = new Map<Reader, Promise<string>>([['nobody', Promise.resolve('')]])

/** The answer to one request of this reader, redirects not followed: for what is judged without a browser. */
export async function ask(path: string, reader: Reader, init: RequestInit = {}): Promise<Response> {
  const cookie = await cookieOf(reader)
  const headers = { ...(init.headers as Record<string, string> | undefined), ...(cookie && { Cookie: cookie }) }
  return fetch(`${inject('origin')}${path}`, { redirect: 'manual', ...init, headers })
}

/** An empty form, sent from a page of `from`. */
export function sendForm(path: string, reader: Reader, from = inject('origin')): Promise<Response> {
  return ask(path, reader, {
    method: 'POST',
    headers: { Origin: from, 'Content-Type': 'application/x-www-form-urlencoded' },
    body: '',
  })
}

function cookieOf(reader: Reader): Promise<string> {
  const known = cookies.get(reader) ?? openSession(reader)
  cookies.set(reader, known)
  return known
}

async function openSession(person: Reader): Promise<string> {
  const origin = inject('origin')
  const body = new URLSearchParams({ person })
  const answer = await fetch(`${origin}/sign-in/demo`, { method: 'POST', redirect: 'manual', headers: { Origin: origin }, body })
  const cookie = answer.headers.getSetCookie().map((one) => one.split(';')[0])
  if (cookie.length === 0) throw new Error(`${person} could not sign in: ${answer.status}`)
  return cookie.join('; ')
}
