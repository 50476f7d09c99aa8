// @ts-check
// Words that may not stand in the repository, because nobody sees in review what they do.
import { readdir, readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { filesBelow } from '../setup/fingerprint.mjs'
import { inRoot, ROOT } from '../setup/places.mjs'
import { withoutComments } from './source-lines.mjs'

const TEXT = /\.(ts|tsx|mjs|cjs|js|json|md|mdx|yml|yaml|css|sh|html)$/
const CODE = /\.(ts|tsx|mjs|cjs|js)$/

const NATIVE_WRITE = /\b(nativeUpdate|nativeDelete|nativeInsert|upsert|upsertMany)\b(?:<[^>]*>)?(?:\(\s*(\w+))?/
const STYLE_ATTRIBUTE = /\bstyle=\{/
// Written so that they do not find themselves.
const LEFTOVER = /\b(TO[D]O|FIX[M]E)\b/
const MACHINE_PATH = /(?<![\w.])\/(?:root|home\/\w+|Users\/\w+)\//

/**
 * @param {string} path
 * @param {string} text
 * @param {{ machinery: string[], places: string[] }} world entities that keep no trail; folders of this machine
 * @returns {string[]} problems, with line numbers
 */
export function wordProblems(path, text, { machinery, places }) {
  const code = CODE.test(path) ? withoutComments(text) : []
  return text.split('\n').flatMap((line, i) => {
    const problems = [
      hasForbiddenWrite(path, code[i], machinery) && 'slips past the trail: change the record through the unit of work',
      path.endsWith('.tsx') &&
        path.startsWith('app/') &&
        STYLE_ATTRIBUTE.test(code[i] ?? '') &&
        'style={} is dropped by the content security policy: use a class',
      (MACHINE_PATH.test(line) || places.some((place) => line.includes(place))) && 'a path of one machine',
      path.startsWith('app/domain/') && /\bMath\.random\b/.test(code[i] ?? '') && 'the domain is pure: no randomness',
      LEFTOVER.test(line) && 'do it, or write down where it is planned',
    ]
    return problems.filter(Boolean).map((problem) => `${path}:${i + 1}: ${problem}`)
  })
}

/**
 * Machinery may be written natively, by its name; records never, except by scripts and migrations.
 * @param {string} path
 * @param {string | undefined} line
 * @param {string[]} machinery
 */
function hasForbiddenWrite(path, line, machinery) {
  if (line === undefined || /^(scripts|db\/migrations)\//.test(path) || path === 'db/machinery.ts') return false
  const found = NATIVE_WRITE.exec(line)
  return found !== null && !machinery.includes(found[2] ?? '')
}

/** @param {string} source of db/machinery.ts */
export function machineryOf(source) {
  const list = /MACHINERY = \[([^\]]*)\]/.exec(source)?.[1] ?? ''
  return [...list.matchAll(/'(\w+)'/g)].map((match) => match[1] ?? '')
}

/** @returns {Promise<string[]>} */
export async function allWordProblems() {
  const machinery = machineryOf(await readFile(inRoot('db/machinery.ts'), 'utf8').catch(() => ''))
  const places = [ROOT, homedir()].filter((place) => place.split(/[\\/]/).length > 2)
  const folders = await Promise.all(
    ['app', 'db', 'scripts', 'tests', 'content', 'docs', '.ci'].map((folder) => filesBelow(ROOT, folder)),
  )
  const top = (await readdir(ROOT, { withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => entry.name)
  const paths = [...folders.flat(), ...top].filter(
    (path) => (TEXT.test(path) || path.startsWith('.ci/')) && path !== 'package-lock.json',
  )
  const problems = await Promise.all(
    paths.map(async (path) => wordProblems(path, await readFile(inRoot(path), 'utf8'), { machinery, places })),
  )
  return problems.flat()
}
