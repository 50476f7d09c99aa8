import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { ROOT } from '../setup/places.mjs'
import { BENCH } from './world'

/** Build probes as the product is: our modules in few files, the packages where they are; what is imported late stays late. Answers their folder. */
export async function bundleProbes(urls: readonly string[]): Promise<string> {
  const outdir = await mkdtemp(join(BENCH, 'probes-'))
  await build({
    entryPoints: urls.map((url) => fileURLToPath(url)),
    absWorkingDir: ROOT,
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    jsx: 'automatic',
    logLevel: 'warning',
  })
  return outdir
}
