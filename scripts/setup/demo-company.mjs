// @ts-check
import { access, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runQuietly, typescript } from './child.mjs'
import { MEGABYTE, needSpace } from './disk.mjs'
import { needWritable } from './folder.mjs'
import { alone } from './lock.mjs'
import { inRoot, shown } from './places.mjs'
import { announce } from './step.mjs'
import { Trouble } from './trouble.mjs'

export const DEMO_FOLDER = inRoot('data', 'demo')

/** Written by scripts/demo/load.ts as its last act. */
const COMPLETE = 'demo.json'
/** Written by us before it begins: the folder is the demo's and may be removed. */
const LOADING = '.demo-loading'

/**
 * The demo's world: its business date, and nothing of the real organisation. A DATABASE_URL meant for
 * `npm start` must never receive the demo company.
 * @param {string} dataDir
 * @param {import('./environment.mjs').Environment} [env]
 * @returns {import('./environment.mjs').Environment}
 */
export function demoEnvironment(dataDir, env = process.env) {
  const kept = Object.fromEntries(Object.entries(env).filter(([name]) => name !== 'DATABASE_URL' && !name.startsWith('S3_')))
  return { ...kept, NODE_ENV: 'production', DATA_DIR: dataDir, CLAUSEBOOK_DEMO: '1', CLAUSEBOOK_TODAY: '2026-11-23' }
}

/**
 * Load the demo company once; again when asked to, or when the last time was broken off.
 * @param {string} dataDir
 * @param {{ fresh: boolean }} options
 */
export async function loadDemoCompany(dataDir, { fresh }) {
  if (!fresh && (await exists(join(dataDir, COMPLETE)))) return 'up to date'
  return alone('demo', async () => {
    await needSpace(dataDir, 300 * MEGABYTE, 'loading the demo company')
    await emptyOurs(dataDir)
    await needWritable(dataDir)
    await writeFile(join(dataDir, LOADING), '')
    announce('loading the demo company')
    await runQuietly('demo', process.execPath, typescript(inRoot('scripts/demo/load.ts')), {
      env: demoEnvironment(dataDir),
      failure: 'The demo company could not be loaded',
    })
    if (!(await exists(join(dataDir, COMPLETE))))
      throw new Trouble(`The demo company was not loaded to its end: ${COMPLETE} is missing in ${shown(dataDir)}.`)
    await rm(join(dataDir, LOADING))
    return 'loaded'
  })
}

/**
 * DATA_DIR may point anywhere, at a real organisation too: only what the demo made is removed.
 * @param {string} dataDir
 */
async function emptyOurs(dataDir) {
  const names = await readdir(dataDir).catch(() => /** @type {string[]} */ ([]))
  if (names.length === 0) return
  if (dataDir !== DEMO_FOLDER && !names.includes(COMPLETE) && !names.includes(LOADING))
    throw new Trouble(`${shown(dataDir)} holds something that is not the demo company: choose an empty folder with DATA_DIR.`)
  await rm(dataDir, { recursive: true })
}

/** @param {string} path */
const exists = (path) =>
  access(path).then(
    () => true,
    () => false,
  )
