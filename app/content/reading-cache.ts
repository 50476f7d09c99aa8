import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { READING_VERSION, type Reading } from './reading'

interface Kept {
  version: number
  /** By path, with the hash of the file it was read from. */
  files: Record<string, { sha256: string; reading: Reading }>
}

/** What earlier starts read, by path; empty when there is nothing, or it was kept by another version. */
export async function keptReadings(cacheFile: string | null): Promise<Map<string, { sha256: string; reading: Reading }>> {
  if (cacheFile === null) return new Map()
  try {
    const kept = JSON.parse(await readFile(cacheFile, 'utf8')) as Kept
    return kept.version === READING_VERSION ? new Map(Object.entries(kept.files)) : new Map()
  } catch {
    // Absent or damaged: everything is read again, which is slower and not wrong.
    return new Map()
  }
}

/** Keeps the readings for the next start, whole or not at all. */
export async function keepReadings(
  cacheFile: string,
  readings: ReadonlyMap<string, { sha256: string; reading: Reading }>,
): Promise<void> {
  const kept: Kept = { version: READING_VERSION, files: Object.fromEntries(readings) }
  await writeWhole(cacheFile, JSON.stringify(kept))
}

/** Another process may read the file at any moment: it is written beside and moved into place. */
export async function writeWhole(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  const draft = `${file}.${randomUUID()}.tmp`
  await writeFile(draft, text)
  await rename(draft, file)
}
