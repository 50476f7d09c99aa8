import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'esbuild'
import { bodyOf } from './front-matter'
import { writeWhole } from './reading-cache'

/** Raise it when what is compiled from the same source changes: the plugins, the compiler, its options. */
const COMPILE_VERSION = 2
const REMEMBERED = 200
/** The compiler takes a core for itself; the other one answers people. */
const AT_ONCE = 2

/** Code by key, the one used longest ago first. */
const remembered = new Map<string, string>()
const underWay = new Map<string, Promise<string>>()
const waiting: (() => void)[] = []
let running = 0

/** The program a document becomes, compiled once for each text: from memory, else from `cacheDir`, else by mdx-bundler. */
export async function compile(source: { text: string }, cacheDir: string): Promise<string> {
  const key = createHash('sha256').update(`${COMPILE_VERSION}\n${source.text}`).digest('hex')
  const known = remembered.get(key)
  if (known !== undefined) {
    remember(key, known)
    return known
  }
  const started = underWay.get(key) ?? fromDiskOrCompiler(key, source.text, cacheDir).finally(() => underWay.delete(key))
  underWay.set(key, started)
  return started
}

async function fromDiskOrCompiler(key: string, text: string, cacheDir: string): Promise<string> {
  const file = join(cacheDir, `${key}.js`)
  const kept = await readFile(file, 'utf8').catch(() => null)
  const code = kept ?? (await inTurn(() => bundle(text)))
  // A full or read-only disk costs time at the next start; the page is shown all the same.
  if (kept === null) await writeWhole(file, code).catch(() => undefined)
  remember(key, code)
  return code
}

function remember(key: string, code: string): void {
  remembered.delete(key)
  remembered.set(key, code)
  const oldest = remembered.keys().next().value
  if (remembered.size > REMEMBERED && oldest !== undefined) remembered.delete(oldest)
}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve))
  else running += 1
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}

async function bundle(text: string): Promise<string> {
  const [{ bundleMDX }, { groupParts, refusePrograms }] = await Promise.all([import('mdx-bundler'), import('./group-parts')])
  const { code } = await bundleMDX({
    source: bodyOf(text),
    // No delimiter ever matches: gray-matter is to find no front matter, whatever the text begins with.
    grayMatterOptions: (options) => ({ ...options, delimiters: ['\0', '\0'], engines: {} }),
    // Always the production form: the same code is read from the cache by a server in development.
    mdxOptions: (options) => ({ ...options, development: false, remarkPlugins: [refusePrograms, groupParts], rehypePlugins: [] }),
    esbuildOptions: (options) => ({
      ...options,
      logLevel: 'silent',
      plugins: [importsNothing, ...(options.plugins ?? []).filter(({ name }) => name !== 'node-resolve')],
    }),
  })
  return code
}

/** Nothing is read from the disk: a document has no imports but React, which is given to it when it is run. */
const importsNothing: Plugin = {
  name: 'documents-import-nothing',
  setup(build) {
    build.onResolve({ filter: /.*/ }, ({ path, kind }) => {
      if (kind === 'entry-point' || /^react(?:-dom|\/jsx-runtime)?$/.test(path)) return undefined
      return { errors: [{ text: `A document imports nothing, and this one imports ${path}.` }] }
    })
  },
}
