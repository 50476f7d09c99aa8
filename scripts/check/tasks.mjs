// @ts-check
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { outcomeOf, typescript } from '../setup/child.mjs'
import { inRoot, ROOT } from '../setup/places.mjs'
import { allLockProblems } from './lock-file.mjs'
import { sizeProblems } from './size-budgets.mjs'
import { allWordProblems } from './words.mjs'

/**
 * @typedef {{ ok: boolean, output: string }} Verdict
 * @typedef {{ name: string, run: () => Promise<Verdict> }} Task
 */

/** The longest first: two run at a time, and the short ones fill the gap at the end. @type {Task[]} */
export const tasks = [
  { name: 'types', run: () => tool('typescript/bin/tsc', '--noEmit', '--pretty', 'false') },
  {
    name: 'imports',
    run: () =>
      tool(
        'dependency-cruiser/bin/dependency-cruise.mjs',
        ...folders(),
        '--config',
        '.dependency-cruiser.cjs',
        '--output-type',
        'err',
      ),
  },
  { name: 'dead code', run: () => tool('knip/bin/knip.js', '--no-progress') },
  { name: 'content', run: () => node(...typescript('scripts/clausebook.ts', 'content', 'check')) },
  {
    name: 'format and lint',
    run: () => tool('@biomejs/biome/bin/biome', 'check', '--colors=off', '--error-on-warnings', '--diagnostic-level=warn', '.'),
  },
  { name: 'lock file', run: async () => verdict(await allLockProblems()) },
  { name: 'sizes', run: async () => verdict(await sizeProblems()) },
  { name: 'words', run: async () => verdict(await allWordProblems()) },
]

const folders = () => ['app', 'db', 'scripts', 'tests'].filter((folder) => existsSync(inRoot(folder)))

/** @param {string[]} problems @returns {Verdict} */
const verdict = (problems) => ({ ok: problems.length === 0, output: problems.join('\n') })

/**
 * @param {string} path of the tool's own script: npx would cost half a second each
 * @param {string[]} args
 */
const tool = (path, ...args) => node(inRoot('node_modules', path), ...args)

/**
 * @param {string[]} args
 * @returns {Promise<Verdict>}
 */
async function node(...args) {
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text))
  const { code, interrupted } = await outcomeOf(child)
  if (interrupted) process.exit(code || 130)
  return { ok: code === 0, output }
}
