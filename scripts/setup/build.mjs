// @ts-check
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { runQuietly } from './child.mjs'
import { MEGABYTE, needSpace } from './disk.mjs'
import { filesBelow, fingerprint } from './fingerprint.mjs'
import { alone } from './lock.mjs'
import { inRoot, ROOT } from './places.mjs'
import { announce } from './step.mjs'

const STAMP = inRoot('build', '.clausebook-build')
const SETTINGS = ['package-lock.json', 'remix.config.js', 'vite.config.ts', 'tsconfig.json']

/** Build when a source, a setting or a package differs from what build/ was made of. */
export async function build() {
  if (await isBuilt()) return 'up to date'
  return alone('build', async () => {
    if (await isBuilt()) return 'up to date'
    await needSpace(ROOT, 200 * MEGABYTE, 'building')
    const sources = await sourcesFingerprint()
    // Without its stamp a build that is broken off is made again.
    await rm(STAMP, { force: true })
    announce('building')
    await runQuietly('build', process.execPath, [inRoot('node_modules/@remix-run/dev/dist/cli.js'), 'vite:build'], {
      env: { ...process.env, NODE_ENV: 'production' },
      failure: 'The build failed',
    })
    await mkdir(inRoot('build'), { recursive: true })
    await writeFile(STAMP, sources)
    return 'built'
  })
}

async function isBuilt() {
  const [written, now] = await Promise.all([readFile(STAMP, 'utf8').catch(() => null), sourcesFingerprint()])
  return written === now
}

async function sourcesFingerprint() {
  const folders = await Promise.all(['app', 'db', 'public'].map((folder) => filesBelow(ROOT, folder, isSource)))
  return fingerprint(ROOT, [...folders.flat(), ...SETTINGS])
}

/** Tests lie beside the code and are in no bundle. @param {string} path */
export const isSource = (path) => !/\.(test\.tsx?|snap)$/.test(path)
