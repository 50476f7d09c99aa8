import { execFile } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { forChild } from '../setup/environment.mjs'
import { inRoot } from '../setup/places.mjs'
import { bundleProbes } from './bundle-probes'
import { type Figure, ratioFigure, timeFigure } from './figure'
import { medianOf } from './statistics'
import type { World } from './world'

const run = promisify(execFile)
const PROBES = [
  import.meta.resolve('./probes/content-cold.ts'),
  import.meta.resolve('./probes/content-floor.ts'),
  import.meta.resolve('./probes/content-start.ts'),
]
const COLD = 9
const STARTS = 9

interface Told {
  ms: number
  /** Processor time. The work is one process' and waits for nothing, so this is what it takes on a machine of its own. */
  cpu?: number
  files?: number
  parsed?: number
}

type Ask = (name: string, ...args: string[]) => Promise<Told>

/** B5: the whole library cold against unified alone, and a start with nothing changed. Every measurement is a process of its own. */
export async function measureContent({ dataDir }: World): Promise<Figure[]> {
  const probes = await bundleProbes(PROBES)
  const ask: Ask = async (name, ...args) => {
    const env = forChild({ ...process.env, NODE_ENV: 'production' })
    const { stdout } = await run(process.execPath, [join(probes, `${name}.js`), inRoot('content'), ...args], { env })
    return JSON.parse(stdout) as Told
  }
  try {
    return [...(await measureCold(ask, probes)), await measureUnchanged(ask, dataDir)]
  } finally {
    await rm(probes, { recursive: true, force: true })
  }
}

async function measureCold(ask: Ask, cacheFolder: string): Promise<Figure[]> {
  const told = { real: [] as Told[], files: [] as Told[], bodies: [] as Told[] }
  for (let turn = 0; turn < COLD; turn++) {
    told.real.push(await ask('content-cold', join(cacheFolder, `library-${turn}.json`)))
    told.files.push(await ask('content-floor', 'files'))
    told.bodies.push(await ask('content-floor', 'bodies'))
  }
  const cpu = (list: readonly Told[]) => list.map((one) => one.cpu ?? one.ms)
  const wall = (list: readonly Told[]) => medianOf(list.map(({ ms }) => ms)).toFixed(0)
  const note = `${told.real[0]?.files} files; processor time, by the clock ${wall(told.real)} against ${wall(told.files)} ms`
  return [
    ratioFigure({ id: 'B5', what: 'check + index of all documents, cold', limit: 1.5, note }, cpu(told.real), cpu(told.files)),
    ratioFigure({ id: 'B5', what: '… against parsing them without front matter' }, cpu(told.real), cpu(told.bodies)),
  ]
}

async function measureUnchanged(ask: Ask, dataDir: string): Promise<Figure> {
  // The first one may find what another version kept; that is no start with nothing changed.
  await ask('content-start', dataDir)
  const starts: Told[] = []
  for (let turn = 0; turn < STARTS; turn++) starts.push(await ask('content-start', dataDir))
  const parsed = starts.reduce((sum, start) => sum + (start.parsed ?? 0), 0)
  const what = 'documents at a start, nothing changed'
  return timeFigure(
    { id: 'B5', what, limit: 100, note: `${parsed} files parsed again` },
    starts.map(({ ms }) => ms),
  )
}
