// @ts-check
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runQuietly } from './child.mjs'
import { needCompiler } from './compiler.mjs'
import { MEGABYTE, needSpace } from './disk.mjs'
import { fingerprint } from './fingerprint.mjs'
import { alone } from './lock.mjs'
import { inRoot, ROOT } from './places.mjs'
import { announce } from './step.mjs'
import { Trouble } from './trouble.mjs'

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean, link?: boolean }} LockEntry
 * @typedef {{ packages?: Record<string, LockEntry> }} Lock
 */

const STAMP = join('node_modules', '.clausebook-install')

/** Install from the lock file when what is installed is not what it says. */
export async function install() {
  if (await isInstalled()) return 'up to date'
  return alone('install', async () => {
    // Somebody else may have installed while we waited.
    if (await isInstalled()) return 'up to date'
    await needSpace(ROOT, 1200 * MEGABYTE, 'installing')
    const compilation = needCompiler()
    announce('installing from package-lock.json; SQLite is compiled, which takes two or three minutes')
    await npmCi(compilation)
    await writeStamp()
    return 'installed'
  })
}

async function isInstalled() {
  const now = await currentStamp()
  if (sameStamp(await readStamp(), now)) return true
  // No stamp, or another Node: a good node_modules is recognised, not thrown away.
  const [lock, installed] = await Promise.all([
    readLock(inRoot('package-lock.json')),
    readLock(inRoot('node_modules', '.package-lock.json')),
  ])
  if (lock === null) throw new Trouble('package-lock.json is missing or damaged: restore it from the repository.')
  if (installed === null || !isSameTree(lock, installed) || !(await sqliteLoads())) return false
  await writeStamp()
  return true
}

/**
 * Whether node_modules/.package-lock.json holds every package of the lock in the same version.
 * Optional ones may be absent: they are for other platforms.
 * @param {Lock} lock
 * @param {Lock} installed
 */
export function isSameTree(lock, installed) {
  const there = installed.packages ?? {}
  return Object.entries(lock.packages ?? {})
    .filter(([path]) => path !== '')
    .every(([path, wanted]) => {
      const found = there[path]
      return found ? found.version === wanted.version : Boolean(wanted.optional || wanted.devOptional)
    })
}

/**
 * @param {{ lock: string, abi: string } | null} written
 * @param {{ lock: string, abi: string }} now
 */
export const sameStamp = (written, now) => written !== null && written.lock === now.lock && written.abi === now.abi

async function currentStamp() {
  return { lock: await fingerprint(ROOT, ['package-lock.json']), abi: process.versions.modules }
}

const writeStamp = async () => writeFile(inRoot(STAMP), `${JSON.stringify(await currentStamp())}\n`)

/** @returns {Promise<{ lock: string, abi: string } | null>} */
async function readStamp() {
  return JSON.parse(await readFile(inRoot(STAMP), 'utf8').catch(() => 'null'))
}

/**
 * @param {string} path
 * @returns {Promise<Lock | null>}
 */
async function readLock(path) {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch {
    return null
  }
}

/** The one package that is compiled here: built for another Node it may not load. */
async function sqliteLoads() {
  try {
    const name = 'sqlite3'
    await import(name)
    return true
  } catch {
    return false
  }
}

/** @param {import('./environment.mjs').Environment} compilation */
async function npmCi(compilation) {
  const env = {
    ...process.env,
    ...compilation,
    JOBS: 'max',
    // Nothing but packages is downloaded at install time.
    npm_config_build_from_source: 'sqlite3',
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1',
  }
  // What builds and tests are made of is needed even where NODE_ENV says production.
  // A level of its own: `npm run --silent demo` would hand its silence down, and with it the reason of a failure.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--no-progress', '--loglevel=warn']
  const npm = process.env.npm_execpath
  const failure = 'npm ci failed'
  if (npm && /npm-cli\.c?js$/.test(npm)) await runQuietly('install', process.execPath, [npm, ...args], { env, failure })
  else await runQuietly('install', 'npm', args, { env, failure })
}
