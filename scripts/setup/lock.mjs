// @ts-check
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { CACHE, inRoot } from './places.mjs'
import { announce } from './step.mjs'

/** A lock older than this was left behind, even if its process number lives again (a container's numbers repeat). */
const STALE_AFTER = 15 * 60_000

/**
 * One at a time over all processes of this checkout: a demo and a test run started together would
 * otherwise build into the same folder.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function alone(name, work) {
  await mkdir(CACHE, { recursive: true })
  const path = inRoot('.cache', `${name}.lock`)
  let told = false
  while (!(await take(path))) {
    if (!told) announce(`another Clausebook is busy with: ${name}; waiting`)
    told = true
    await sleep(300)
  }
  try {
    return await work()
  } finally {
    await rm(path, { force: true })
  }
}

/** @param {string} path */
async function take(path) {
  try {
    await writeFile(path, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    if (await isLeftBehind(path)) await rm(path, { force: true })
    return false
  }
}

/** @param {string} path */
async function isLeftBehind(path) {
  try {
    const [pid, { mtimeMs }] = await Promise.all([readFile(path, 'utf8'), stat(path)])
    // Empty: its owner is between creating and writing it.
    if (pid === '') return Date.now() - mtimeMs > 5_000
    return Date.now() - mtimeMs > STALE_AFTER || !isAlive(Number(pid))
  } catch {
    return false
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
