import { randomBytes } from 'node:crypto'
import { p } from '@mikro-orm/core'

/**
 * A UUID of version 7 (RFC 9562): it begins with the time, so that ids sort in the order of creation and lists can page by key.
 */
export function newId(now: number = Date.now()): string {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(now, 0, 6)
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x70
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

/** What every record has: an id made by us, the version that travels in its forms, when it was created. */
export const identity = {
  id: p
    .text()
    .primary()
    .onCreate(() => newId()),
  version: p.integer().version().default(1),
  createdAt: p.datetime(3).onCreate(() => new Date()),
}

/** What machinery has: it is nobody's form, so it needs no version. */
export const machineryIdentity = {
  id: p
    .text()
    .primary()
    .onCreate(() => newId()),
  createdAt: p.datetime(3).onCreate(() => new Date()),
}
