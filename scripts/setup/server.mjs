// @ts-check
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { outcomeOf } from './child.mjs'
import { forChild } from './environment.mjs'
import { inRoot, ROOT } from './places.mjs'

/**
 * Start a server script and wait until it says that it listens, or ends.
 * @param {string} script scripts/serve.mjs or scripts/dev.mjs
 * @param {import('./environment.mjs').Environment} env
 */
export async function startServer(script, env) {
  const child = spawn(process.execPath, [inRoot(script)], {
    cwd: ROOT,
    env: forChild(env),
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  const ended = outcomeOf(child)
  const running = await Promise.race([once(child, 'message').then(() => true), ended.then(() => false)])
  return { running, ended }
}
