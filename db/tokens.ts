import { createHash, randomBytes } from 'node:crypto'

/** A secret for a cookie or a link: 256 random bits, safe in an address. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What is stored of a token. It is random and long: one round of SHA-256 is enough, and it can be looked up by index. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
