// @ts-check
import { statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import { diskFull, Trouble } from './trouble.mjs'

export const MEGABYTE = 1024 * 1024

/**
 * Ask before, not after minutes of work.
 * @param {string} path need not exist yet
 * @param {number} bytes
 * @param {string} purpose
 */
export async function needSpace(path, bytes, purpose) {
  const free = await freeBytes(path)
  if (free !== null && free < bytes)
    throw new Trouble(diskFull(`${purpose} needs about ${megabytes(bytes)} in ${path}, ${megabytes(free)} are free`))
}

/** @param {number} bytes */
const megabytes = (bytes) => `${Math.floor(bytes / MEGABYTE)} MB`

/**
 * @param {string} path
 * @returns {Promise<number | null>}
 */
async function freeBytes(path) {
  try {
    const { bavail, bsize } = await statfs(path)
    return bavail * bsize
  } catch {
    // Not there yet: the nearest folder above decides. Some file systems cannot say, and then nothing is refused.
    const above = dirname(path)
    return above === path ? null : freeBytes(above)
  }
}
