import { mkdir, rm, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { ChildServer } from './child-server'
import { measureContent } from './content'
import type { Figure } from './figure'
import { measureFirstLoad } from './first-load'
import { startFloor } from './floors'
import { measureJudgement } from './judgement'
import { measureManyAuditors } from './many-auditors'
import { measureNonconformityList } from './nonconformity-list'
import { measureReport } from './report'
import { measureSheetPage } from './sheet-page'
import { measureStart, startReal } from './start'
import { printTable } from './table'
import { BENCH, makeWorld, type World } from './world'

/**
 * `npm run bench [-- --only B1,B2] [--strict] [--keep] [--profile]`: measures what figures can be measured in minutes on one machine,
 * prints them, and writes data/bench/bench.json. A miss is an answer, not a failure, unless --strict.
 */
const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    strict: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
    profile: { type: 'boolean', default: false },
  },
})
const only = options.only?.split(',') ?? null
const wants = (...ids: string[]) => only === null || ids.some((id) => only.includes(id))

const began = performance.now()
await mkdir(BENCH, { recursive: true })
const world = await step('a database with 20 000 judgements', makeWorld)
const figures: Figure[] = []
if (wants('B4')) figures.push(...(await step('B4', () => measureReport(world))))
if (wants('B5')) figures.push(...(await step('B5', () => measureContent(world))))
if (wants('B6')) figures.push(...(await step('B6', () => measureStart(world))))
if (wants('B1', 'B2', 'B7', 'B8', 'NC')) figures.push(...(await askServers(world)))
figures.sort((a, b) => a.id.localeCompare(b.id))
if (!options.keep) await rm(world.dataDir, { recursive: true, force: true })

console.log(`\n${printTable(figures)}\n`)
const machine = {
  node: process.version,
  platform: `${process.platform} ${process.arch}`,
  cpus: cpus().length,
  model: cpus()[0]?.model.trim(),
}
const report = join(BENCH, 'bench.json')
await writeFile(
  report,
  `${JSON.stringify({ at: new Date().toISOString(), machine, seconds: Math.round((performance.now() - began) / 1000), figures }, null, 2)}\n`,
)
const misses = figures.filter(({ ok }) => ok === false).length
console.log(
  `${misses === 0 ? 'Every figure is met' : `${misses} of ${figures.length} lines miss their limit`}; written to ${report}`,
)
if (options.strict && misses > 0) process.exitCode = 1

async function askServers(on: World): Promise<Figure[]> {
  const servers: ChildServer[] = []
  const started = async (server: Promise<ChildServer>) => {
    servers.push(await server)
    return server
  }
  try {
    const real = await started(
      startReal(
        on,
        options.profile ? ['--cpu-prof', '--cpu-prof-interval=200', `--cpu-prof-dir=${join(BENCH, 'profiles')}`] : [],
      ),
    )
    const found: Figure[] = []
    if (wants('B1', 'B2', 'NC')) {
      const floor = await started(startFloor(on))
      if (wants('B1')) found.push(...(await step('B1', () => measureSheetPage(on, real, floor))))
      if (wants('NC')) found.push(...(await step('NC', () => measureNonconformityList(on, real, floor))))
      if (wants('B2')) found.push(...(await step('B2', () => measureJudgement(on, real, floor))))
    }
    if (wants('B7')) found.push(...(await step('B7', () => measureFirstLoad(on, real))))
    // Last: it writes on every row.
    if (wants('B8')) found.push(...(await step('B8', () => measureManyAuditors(on, real))))
    return found
  } finally {
    await Promise.all(servers.map((server) => server.stop()))
  }
}

async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now()
  const result = await work()
  console.log(`✓ ${name} ${((performance.now() - start) / 1000).toFixed(1)} s`)
  return result
}
