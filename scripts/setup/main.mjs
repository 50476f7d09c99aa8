// @ts-check
import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { build } from './build.mjs'
import { outcomeOf, typescript } from './child.mjs'
import { DEMO_FOLDER, demoEnvironment, loadDemoCompany } from './demo-company.mjs'
import { MEGABYTE, needSpace } from './disk.mjs'
import { needWritable } from './folder.mjs'
import { install } from './install.mjs'
import { inRoot, ROOT } from './places.mjs'
import { needPort, readPort } from './port.mjs'
import { startServer } from './server.mjs'
import { step } from './step.mjs'
import { giveUp, Trouble } from './trouble.mjs'

/** @type {Record<string, (args: string[]) => Promise<number>>} */
const commands = {
  async demo(args) {
    const { port, dataDir } = await place(DEMO_FOLDER)
    await step('install', install)
    await step('build', build)
    await step('demo', () => loadDemoCompany(dataDir, { fresh: args.includes('--fresh') }))
    return serve('scripts/serve.mjs', port, demoEnvironment(dataDir))
  },

  async start() {
    const { port, dataDir } = await place(inRoot('data'))
    await needSpace(dataDir, 100 * MEGABYTE, 'keeping records')
    await step('install', install)
    await step('build', build)
    return serve('scripts/serve.mjs', port, { ...process.env, NODE_ENV: 'production', DATA_DIR: dataDir })
  },

  /** The demo company under the Vite development server; nothing is built. */
  async dev(args) {
    const { port, dataDir } = await place(DEMO_FOLDER)
    await step('install', install)
    await step('demo', () => loadDemoCompany(dataDir, { fresh: args.includes('--fresh') }))
    return serve('scripts/dev.mjs', port, { ...demoEnvironment(dataDir), NODE_ENV: 'development' })
  },

  async bench(args) {
    await prepare()
    const child = spawn(process.execPath, typescript(inRoot('scripts/bench/run.ts'), ...args), { cwd: ROOT, stdio: 'inherit' })
    return (await outcomeOf(child)).code
  },

  async 'test-prepare'() {
    await prepare()
    return 0
  },
}

/** @param {string[]} args */
export async function main([name = '', ...args]) {
  try {
    const command = commands[name]
    if (!command) throw new Trouble(`Say which: ${Object.keys(commands).join(', ')}.`)
    process.exitCode = await command(args)
  } catch (error) {
    giveUp(error)
  }
}

export async function prepare() {
  await step('install', install)
  await step('build', build)
}

/**
 * Where it will run, refused before the first minute of work.
 * @param {string} defaultFolder
 */
async function place(defaultFolder) {
  const port = readPort(process.env.PORT)
  const dataDir = process.env.DATA_DIR ? resolve(process.env.DATA_DIR) : defaultFolder
  await needPort(port)
  await needWritable(dataDir)
  return { port, dataDir }
}

/**
 * @param {string} script
 * @param {number} port
 * @param {import('./environment.mjs').Environment} env
 */
async function serve(script, port, env) {
  /** @type {Promise<{ code: number }> | undefined} */
  let ended
  let running = false
  await step('start', async () => {
    ;({ running, ended } = await startServer(script, { ...env, PORT: String(port) }))
    // It has said why; a tick with a time beside it would say the opposite.
    if (!running) process.exit((await ended).code || 1)
  })
  console.log(`Clausebook is running at ${process.env.ORIGIN || `http://localhost:${port}`}`)
  return ended ? (await ended).code : 1
}
