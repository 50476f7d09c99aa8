// @ts-check
import { mkdir, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { shown } from './places.mjs'
import { Trouble, unwritable } from './trouble.mjs'

/**
 * Make the folder and prove it by writing: permission bits do not tell about read-only mounts, quotas or root.
 * @param {string} folder
 */
export async function needWritable(folder) {
  const probe = join(folder, `.writable-${process.pid}`)
  try {
    await makeFolder(folder)
    await writeFile(probe, 'x')
    await rm(probe)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === 'ENOSPC' || code === 'EDQUOT') throw error
    throw new Trouble(`${unwritable(`The folder ${shown(folder)}`, code)}, or choose another one with DATA_DIR.`)
  }
}

/**
 * Not `recursive: true`: where a system answers "not found" to making a folder in one that is there
 * (below /proc, some network mounts), Node asks again for ever.
 * @param {string} folder
 * @returns {Promise<void>}
 */
async function makeFolder(folder) {
  if (await stat(folder).then((found) => found.isDirectory(), isAbsent)) return
  await makeFolder(dirname(folder))
  await mkdir(folder).catch(forgiveIfThere)
}

/** @param {NodeJS.ErrnoException} error */
function isAbsent(error) {
  if (error.code === 'ENOENT') return false
  throw error
}

/** Two starts at once may both make it. @param {NodeJS.ErrnoException} error */
function forgiveIfThere(error) {
  if (error.code !== 'EEXIST') throw error
}
