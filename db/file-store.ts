import { createHash, randomBytes } from 'node:crypto'
import { createReadStream, type ReadStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'

export interface StoredBytes {
  sha256: string
  size: number
}

/** A file was longer than allowed; what had arrived is gone again. */
export class FileTooLarge extends Error {
  constructor(readonly limit: number) {
    super(`The file is larger than ${limit} bytes.`)
  }
}

/** Partial files older than this are left over from a crash. */
const LEFTOVER_AGE = 24 * 60 * 60 * 1000

/**
 * Files by the SHA-256 of their bytes. A file is written beside its place, hashed while it is written, synced to the disk and then
 * renamed: what has a name is whole. Equal bytes are kept once.
 */
export class FileStore {
  constructor(private readonly folder: string) {}

  /** Store a stream; throws FileTooLarge past `limit` bytes, and whatever the disk says (ENOSPC). Leaves nothing behind when it fails. */
  async put(source: Readable, { limit }: { limit: number }): Promise<StoredBytes> {
    const partial = join(this.partialFolder, randomBytes(12).toString('hex'))
    await mkdir(this.partialFolder, { recursive: true })
    const hash = createHash('sha256')
    let size = 0
    try {
      const file = await open(partial, 'wx')
      try {
        // The source outlives a refusal: the rest of an upload is still to be read, or its sender never hears why.
        for await (const chunk of source.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
          size += chunk.length
          if (size > limit) throw new FileTooLarge(limit)
          hash.update(chunk)
          // Not write(): it may take less than it is given and say nothing.
          await file.writeFile(chunk)
        }
        await file.sync()
      } finally {
        await file.close()
      }
      const sha256 = hash.digest('hex')
      await this.giveName(partial, { sha256, size })
      return { sha256, size }
    } catch (error) {
      await rm(partial, { force: true })
      throw error
    }
  }

  /** The bytes again; throws when they are not there. */
  async read(sha256: string): Promise<{ stream: ReadStream; size: number }> {
    const path = this.pathOf(sha256)
    const { size } = await stat(path)
    return { stream: createReadStream(path), size }
  }

  /** The first bytes alone: what kind of file it is. */
  async head(sha256: string, length: number): Promise<Buffer> {
    const file = await open(this.pathOf(sha256), 'r')
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0)
      return buffer.subarray(0, bytesRead)
    } finally {
      await file.close()
    }
  }

  /** Remove what a crash left half-written; answers how many. */
  async sweep(now: number): Promise<number> {
    const names = await readdir(this.partialFolder).catch(() => [])
    let removed = 0
    for (const name of names) {
      const path = join(this.partialFolder, name)
      const { mtimeMs } = await stat(path)
      if (now - mtimeMs < LEFTOVER_AGE) continue
      await rm(path, { force: true })
      removed += 1
    }
    return removed
  }

  private async giveName(partial: string, { sha256, size }: StoredBytes): Promise<void> {
    const path = this.pathOf(sha256)
    const known = await stat(path).catch(() => null)
    // A file of another size under this name was damaged: the good one takes its place.
    if (known?.size === size) {
      await rm(partial, { force: true })
      return
    }
    await mkdir(dirname(path), { recursive: true })
    await rename(partial, path)
    // The name itself has to survive a power cut too: sync the folder that holds it.
    const folder = await open(dirname(path), 'r')
    await folder.sync().finally(() => folder.close())
  }

  private pathOf(sha256: string): string {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('A stored file is named by its SHA-256.')
    return join(this.folder, sha256.slice(0, 2), sha256)
  }

  private get partialFolder(): string {
    return join(this.folder, 'partial')
  }
}
