// @ts-check
// A file at its limit is split by noun. The limits are those of the architecture; the first match counts.
import { readFile } from 'node:fs/promises'
import { filesBelow } from '../setup/fingerprint.mjs'
import { inRoot, ROOT } from '../setup/places.mjs'
import { countLines } from './source-lines.mjs'

/** @type {{ kind: string, path: RegExp, limit: number }[]} */
export const BUDGETS = [
  { kind: 'test', path: /\.(test|fixture)\.tsx?$/, limit: 300 },
  { kind: 'domain file', path: /^app\/domain\//, limit: 150 },
  { kind: 'use case or query', path: /^app\/(use-cases|queries)\//, limit: 100 },
  { kind: 'page route', path: /^app\/routes\/.*\.tsx$/, limit: 160 },
  { kind: 'resource route', path: /^app\/routes\/.*\.ts$/, limit: 40 },
  { kind: 'component', path: /^app\/components\//, limit: 200 },
  { kind: 'report', path: /^app\/reports\//, limit: 200 },
  { kind: 'entity file', path: /^db\/entities\//, limit: 200 },
]

/**
 * @param {string} path
 * @param {string} text
 * @returns {string | null} what is wrong
 */
export function overBudget(path, text) {
  const budget = BUDGETS.find((one) => one.path.test(path))
  if (!budget) return null
  const lines = countLines(text)
  return lines > budget.limit ? `${path}: ${lines} lines, a ${budget.kind} has at most ${budget.limit}: split it by noun` : null
}

/** @returns {Promise<string[]>} */
export async function sizeProblems() {
  const folders = await Promise.all(
    ['app', 'db', 'scripts', 'tests'].map((folder) => filesBelow(ROOT, folder, (path) => /\.tsx?$/.test(path))),
  )
  const problems = await Promise.all(folders.flat().map(async (path) => overBudget(path, await readFile(inRoot(path), 'utf8'))))
  return problems.filter((problem) => problem !== null)
}
