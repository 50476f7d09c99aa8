import { granted, type Outcome, refused } from '../shared/outcome'

/** Length is what makes a password strong (NIST SP 800-63B): no rules about signs, but nothing short and nothing endless to hash. */
export const PASSWORD_LENGTH = { least: 10, most: 200 } as const

/** Whether a chosen password may be used by this person. */
export function acceptPassword(password: string, person: { email: string }): Outcome<string> {
  const length = [...password].length
  if (length < PASSWORD_LENGTH.least)
    return refused({ code: 'password-too-short', field: 'password', params: { least: PASSWORD_LENGTH.least } })
  if (length > PASSWORD_LENGTH.most)
    return refused({ code: 'text-too-long', field: 'password', params: { limit: PASSWORD_LENGTH.most, length } })
  if (password.trim().toLowerCase() === person.email.toLowerCase())
    return refused({ code: 'password-is-email', field: 'password' })
  return granted(password)
}
