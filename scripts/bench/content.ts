import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { inRoot, ROOT } from '../setup/places.mjs'
import { type Figure, ratioFigure, timeFigure } from './figure'
import { interleave } from './interleave'
import { medianOf } from './statistics'
import { BENCH, type World } from './world'

const run = promisify(execFile)

interface Told {
  ms: number
  /** Processor time, which other work on the machine hardly changes. */
  cpu?: number
  files?: number
  parsed?: number
  load?: number
}

/** B5: the whole library cold against unified alone, and a start with nothing changed. Every measurement is a process of its own. */
export async function measureContent({ dataDir }: World): Promise<Figure[]> {
  const probes = await bundleProbes()
  const shipped = inRoot('content')
  let told: Told = { ms: 0 }
  try {
    const ask = async (name: string, ...args: string[]): Promise<Told> => {
      const { stdout } = await run(process.execPath, [join(probes, `${name}.js`), shipped, ...args], {
        env: { ...process.env, NODE_ENV: 'production' },
      })
      return JSON.parse(stdout) as Told
    }
    const cpu = { real: [] as number[], floor: [] as number[] }
    const cold = await interleave(
      {
        real: async (turn) => {
          told = await ask('content-cold', join(probes, `library-${turn}.json`))
          cpu.real.push(told.cpu ?? 0)
          return told.ms
        },
        floor: async () => {
          const floor = await ask('content-floor')
          cpu.floor.push(floor.cpu ?? 0)
          return floor.ms
        },
      },
      { warmUp: 1, turns: 11 },
    )
    const [real, floor] = [medianOf(cpu.real), medianOf(cpu.floor)]
    const note = `${told.files} files; processor ${real.toFixed(0)} against ${floor.toFixed(0)} ms, ${(real / floor).toFixed(2)} x`
    const starts: Told[] = []
    for (let turn = 0; turn < 10; turn++) starts.push(await ask('content-start', dataDir))
    const parsed = starts.reduce((sum, start) => sum + (start.parsed ?? 0), 0)
    return [
      ratioFigure(
        { id: 'B5', what: 'check + index of all documents, cold', limit: 1.5, note },
        cold.real,
        cold.floor,
      ),
      timeFigure(
        { id: 'B5', what: 'documents at a start, nothing changed', limit: 100, note: `${parsed} files parsed again` },
        starts.slice(1).map(({ ms }) => ms),
      ),
    ]
  } finally {
    await rm(probes, { recursive: true, force: true })
  }
}

// Built as the product is: our modules in few files, the packages where they are; what is imported late stays late.
async function bundleProbes(): Promise<string> {
  const outdir = await mkdtemp(join(BENCH, 'probes-'))
  await build({
    entryPoints: ['content-cold', 'content-floor', 'content-start'].map((name) => inRoot('scripts/bench/probes', `${name}.ts`)),
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
