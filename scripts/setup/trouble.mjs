// @ts-check
/**
 * What a person can mend, said in one line. Everything else is a defect and keeps its stack.
 */
export class Trouble extends Error {}

/** @param {string} path */
export const unwritable = (path, code = '') => `${path} cannot be written${code ? ` (${code})` : ''}: let this user write there`

/** @param {string} what */
export const diskFull = (what) => `The disk is full: ${what}. Free some space and start again.`

/** @param {number} port */
export const portTaken = (port) =>
  `Port ${port} is taken by another program: stop it, or choose another port, for example PORT=${port + 1} npm run demo.`

const UNWRITABLE = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'SQLITE_READONLY', 'SQLITE_CANTOPEN']
const UNREACHABLE = /\b(ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|ERR_SOCKET_TIMEOUT)\b/

/**
 * The one line for an error of the system, or null when it is none of those we know.
 * @param {unknown} error
 * @returns {string | null}
 */
export function knownTrouble(error) {
  if (error instanceof Trouble) return error.message
  if (!(error instanceof Error)) return null
  const { code, path, port } = /** @type {{ code?: string, path?: string, port?: number }} */ (error)
  if (code === 'EADDRINUSE') return portTaken(port ?? 3000)
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'SQLITE_FULL')
    return diskFull(path ? `${path} could not be written` : error.message)
  if (code && UNWRITABLE.includes(code)) return `${unwritable(path ?? 'The data folder', code)}.`
  return null
}

/**
 * The same for a child that only left its output: the cause as one sentence, or its last telling line.
 * @param {string} output
 */
export function causeIn(output) {
  if (/ENOSPC|SQLITE_FULL|no space left on device|database or disk is full/i.test(output)) return diskFull('no space was left')
  if (/\b(EROFS|EACCES|SQLITE_READONLY)\b|permission denied/i.test(output))
    return 'A folder could not be written (permission denied).'
  if (/`npm ci` can only install packages when/.test(output))
    return 'package-lock.json does not match package.json: run npm install and commit both.'
  if (/gyp ERR! find Python/.test(output)) return 'Python 3 was not found (node-gyp needs it to compile SQLite).'
  if (/gyp ERR!.*not found: make/.test(output)) return 'make was not found (needed to compile SQLite).'
  const unreachable = UNREACHABLE.exec(output)
  if (unreachable) return `The package registry could not be reached (${unreachable[1]}).`
  return tellingLine(output)
}

/**
 * Read up to the first stack: what follows it is for us.
 * @param {string} output
 */
function tellingLine(output) {
  const lines = (output.split(/\n\s+at .*/, 1)[0] ?? '')
    .split('\n')
    .map((line) => line.replace(/^npm (error|ERR!)\s?/, '').trim())
    .filter((line) => line !== '' && !/^(A complete log|Node\.js v|\{|\}|\^+$)/.test(line))
  return (
    lines.findLast((line) => /error: /i.test(line)) ??
    lines.findLast((line) => /error|fail|cannot|could not|refus|invalid/i.test(line)) ??
    lines.at(-1) ??
    'it said nothing'
  )
}

/**
 * The end of every script: one line for what a person can mend, a stack for what only we can.
 * @param {unknown} error
 * @returns {never}
 */
export function giveUp(error) {
  const known = knownTrouble(error)
  console.error(known ?? (error instanceof Error ? (error.stack ?? error.message) : String(error)))
  process.exit(1)
}
