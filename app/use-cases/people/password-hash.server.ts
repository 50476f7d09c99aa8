import { hash, verify } from '@node-rs/argon2'

// OWASP's first choice for argon2id: 19 MiB, two passes, one lane.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

// Verified against when nobody has this e-mail, so that an unknown one takes as long as a known one.
let decoy: Promise<string> | undefined

/** The argon2id hash to store of a password. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, COST)
}

/** Does the password fit the stored hash? Without a hash it never does, after the same work. */
export async function passwordFits(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hash('nobody signs in with this', COST)
  // Waited for in either case: the first try after a start would tell an unknown address by its time.
  const spare = await decoy
  const fits = await verify(stored ?? spare, password)
  return stored !== null && fits
}
