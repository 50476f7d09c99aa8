import type { Role } from '~/domain/people/roles'
import { granted, type Outcome, refused } from '~/domain/shared/outcome'
import { tooLong } from '~/domain/shared/text-length'
import { parseEmail } from './parse-email'

/** Who somebody is. */
export interface PersonFacts {
  name: string
  email: string
  /** 职务, as on paper. */
  title: string | null
  department: string | null
  roles: Role[]
}

/** A name and a title have to fit the cell of a form. */
const LINE_LIMIT = 80

/** The facts as they may be stored: trimmed, the address in lower case; nobody is without a name. */
export function acceptFacts<F extends PersonFacts>(facts: F): Outcome<F> {
  const name = facts.name.trim()
  const title = facts.title?.trim() || null
  if (name === '') return refused({ code: 'field-missing', field: 'name' })
  const long = tooLong({ name, title }, LINE_LIMIT)
  if (long) return long
  const email = parseEmail(facts.email)
  return email.ok ? granted({ ...facts, name, title, email: email.value }) : email
}
