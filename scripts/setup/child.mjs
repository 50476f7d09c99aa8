// @ts-check
import { spawn } from 'node:child_process'
import { appendFileSync, rmSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { constants } from 'node:os'
import { forChild } from './environment.mjs'
import { CACHE, inRoot, ROOT, shown } from './places.mjs'
import { causeIn, Trouble } from './trouble.mjs'

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/**
 * Wait for a child and pass on what is sent to us meanwhile, so that stopping us stops it.
 * Its exit code is kept; death by signal becomes 128 + n, as in a shell.
 * @param {ChildProcess} child
 * @returns {Promise<{ code: number, interrupted: boolean }>}
 */
export async function outcomeOf(child) {
  let interrupted = false
  /** @param {NodeJS.Signals} signal */
  const pass = (signal) => {
    interrupted = true
    // A terminal sends Ctrl-C to the whole group: a second one would look like impatience to the child.
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
  }
  const signals = /** @type {NodeJS.Signals[]} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])
  for (const signal of signals) process.on(signal, pass)
  try {
    return await new Promise((resolve, reject) => {
      child.once('error', reject)
      child.once('close', (code, signal) =>
        resolve({ code: code ?? 128 + (signal ? constants.signals[signal] : 1), interrupted }),
      )
    })
  } finally {
    for (const signal of signals) process.off(signal, pass)
  }
}

/**
 * Run a tool whose output matters only when it fails. The whole of it goes to .cache/<name>.log.
 * @param {string} name
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: import('./environment.mjs').Environment, failure: string }} options
 */
export async function runQuietly(name, command, args, { env = process.env, failure }) {
  await mkdir(CACHE, { recursive: true })
  const logPath = inRoot('.cache', `${name}.log`)
  rmSync(logPath, { force: true })
  const child = spawn(command, args, {
    cwd: ROOT,
    env: forChild(env),
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32' && command === 'npm',
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      keep(logPath, text)
      output = (output + text).slice(-200_000)
    })
  }
  const { code, interrupted } = await outcomeOf(child)
  if (interrupted) process.exit(code || 130)
  if (code !== 0) throw new Trouble(`${failure}: ${causeIn(output)} (whole output: ${shown(logPath)})`)
}

/**
 * At once, not through a stream: the process may end right after.
 * @param {string} path
 * @param {string} text
 */
function keep(path, text) {
  try {
    appendFileSync(path, text)
  } catch {
    // A full disk must not turn the log into the error that is reported.
  }
}

/** Arguments that make Node run one of our TypeScript files. @param {string[]} args */
export const typescript = (...args) => ['--import', 'tsx', ...args]
