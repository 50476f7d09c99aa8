import { z } from 'zod'
import { granted, type Outcome, refused } from '~/domain/shared/outcome'

const Email = z.email().max(254)

/** An e-mail address as it is stored: trimmed and lower case. */
export function parseEmail(text: string): Outcome<string> {
  const parsed = Email.safeParse(text.trim().toLowerCase())
  return parsed.success ? granted(parsed.data) : refused({ code: 'email-wrong', field: 'email' })
}
