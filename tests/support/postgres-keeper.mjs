// @ts-check
/**
 * A scratch PostgreSQL that lives exactly as long as the process that started this one. That process
 * holds our standard input: when it closes it, or dies in any way, the cluster is stopped and removed.
 * Prints the address of the database, then nothing.
 */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { accessSync, chownSync, constants, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { freePort } from '../../scripts/setup/port.mjs'
import { findPostgres } from '../../scripts/setup/system-packages.mjs'

const bin = findPostgres()
if (bin === null) fail('PostgreSQL was not found: npm test installs it, or set TEST_DATABASE_URL.')

// initdb and postgres refuse root.
const nobody = process.getuid?.() === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : null
const folder = mkdtempSync(join(scratch(), 'clausebook-pg-'))
if (nobody) chownSync(folder, nobody.uid, nobody.gid)
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))

/** @type {import('node:child_process').ChildProcess | undefined} */
let server
let stopping = false
process.stdin.resume().once('close', stop)
for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT', 'SIGHUP'])) process.once(signal, stop)

try {
  await initialise()
  const port = await start()
  console.log(`postgresql://clausebook@127.0.0.1:${port}/postgres`)
} catch (error) {
  if (!stopping) fail(error instanceof Error ? error.message : String(error))
}

async function initialise() {
  const args = ['-D', join(folder, 'data'), '-U', 'clausebook', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync']
  const child = launch('initdb', args)
  if ((await ended(child)) !== 0) throw new Error(`initdb failed: ${child.told()}`)
}

/** A port is free only at the moment it is asked for: somebody may be quicker. */
async function start() {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort()
    const child = launch('postgres', ['-D', join(folder, 'data'), ...settings(port)])
    server = child.process
    if (await accepts(child)) return port
    if (attempt === 3 || stopping) throw new Error(`postgres did not start: ${child.told()}`)
  }
}

/** Nothing here outlives the run, so nothing is flushed to disk for safety. @param {number} port */
function settings(port) {
  return [
    'fsync=off',
    'synchronous_commit=off',
    'full_page_writes=off',
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    `unix_socket_directories=${folder}`,
    'max_connections=60',
    'shared_buffers=64MB',
    'lc_messages=C',
  ].flatMap((setting) => ['-c', setting])
}

/**
 * @param {string} name
 * @param {string[]} args
 */
function launch(name, args) {
  let output = ''
  const child = spawn(join(bin ?? '', name), args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], ...(nobody ?? {}) })
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (output = (output + text).slice(-5_000)))
  return { process: child, told: () => output.trim().split('\n').slice(-3).join(' / ') }
}

/** @param {ReturnType<typeof launch>} child */
async function ended(child) {
  const [code] = await once(child.process, 'close')
  return code
}

/** Its own words are the earliest sign, and need no client. @param {ReturnType<typeof launch>} child */
async function accepts(child) {
  while (child.process.exitCode === null && child.process.signalCode === null) {
    if (child.told().includes('ready to accept connections')) return true
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return false
}

async function stop() {
  if (stopping) return
  stopping = true
  if (server && server.exitCode === null) {
    const closed = once(server, 'close')
    // Immediate shutdown: nothing is worth a checkpoint.
    server.kill('SIGQUIT')
    await closed
  }
  process.exit(0)
}

/** The system's temp folder, unless root points it where nobody may go. */
function scratch() {
  return [tmpdir(), '/tmp'].find((path) => nobody === null || isOpenTo(path)) ?? tmpdir()
}

/** @param {string} path @returns {boolean} */
function isOpenTo(path) {
  try {
    accessSync(path, constants.R_OK)
    const others = statSync(path).mode & 0o001
    return others !== 0 && (dirname(path) === path || isOpenTo(dirname(path)))
  } catch {
    return false
  }
}

/** @param {'-u' | '-g'} which */
function idOf(which) {
  return Number(execFileSync('id', [which, 'nobody'], { encoding: 'utf8' }))
}

/** @param {string} line @returns {never} */
function fail(line) {
  console.error(line)
  process.exit(1)
}
