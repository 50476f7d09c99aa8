import type { EntityManager } from '@mikro-orm/core'
import { type IStoredFile, StoredFile } from '~db/entities/files'
import type { StoredBytes } from '~db/file-store'
import { newId } from '~db/identity'

/** Rows for bytes that lie in the file store, one for equal bytes; answers them by SHA-256. Saved with the caller's flush. */
export async function rememberFiles(em: EntityManager, files: readonly StoredBytes[]): Promise<(sha256: string) => IStoredFile> {
  const known = await em.find(StoredFile, { sha256: { $in: files.map((file) => file.sha256) } })
  const rows = new Map(known.map((row) => [row.sha256, row]))
  for (const { sha256, size } of files) {
    if (rows.has(sha256)) continue
    const row = em.create(StoredFile, { id: newId(), sha256, size })
    em.persist(row)
    rows.set(sha256, row)
  }
  return (sha256) => rows.get(sha256) as IStoredFile
}
