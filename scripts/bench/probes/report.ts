import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { loadLibrary } from '~/content/load-library.server'
import { auditReport } from '~/queries/audits/audit-report.server'
import { auditReport as auditReportWord } from '~/reports/audit-report'
import { toWord } from '~/reports/to-word'
import { AuditMember } from '~db/entities/audits'
import { openOrm } from '~db/orm'
import { packPlain, shapeOf } from './plain-docx'

/**
 * Make the Word report of the audit in this world, from what is to be said to the bytes, by turns with the same number of paragraphs,
 * tables and charts packed by docx alone; `asked`: with its queries. `memory`: only the report, to see what it takes above idle.
 */
const [shipped = '', dataDir = '', number = '', what = 'time', turns = '1'] = process.argv.slice(2)
const TODAY = '2026-11-23'
const { library } = await loadLibrary({ shipped, own: null, cacheFile: join(dataDir, 'cache', 'library.json') })
const orm = await openOrm({ engine: 'sqlite', file: join(dataDir, 'clausebook.db') })
const [member] = await orm.em
  .fork()
  .find(AuditMember, { audit: { number } }, { populate: ['person'], orderBy: { position: 'asc' } })
if (!member) throw new Error(`There is no audit ${number} in this world.`)
const { id, name, department, roles } = member.person
const actor = { id, name: name as string, department: (department as string | null) ?? null, roles: roles as [] }

async function viewed() {
  const view = await auditReport(orm.em.fork(), actor, number, { library, locale: 'zh-CN' })
  if (!view) throw new Error('The lead reads the report.')
  return view
}

const made = async () => toWord(auditReportWord(await viewed(), 'zh-CN', TODAY))

if (what === 'memory') {
  global.gc?.()
  await sleep(1000)
  forgetPeak()
  const idle = process.memoryUsage.rss()
  for (let turn = 0; turn < Number(turns); turn++) await made()
  process.stdout.write(JSON.stringify({ idle, peak: peak() }))
} else {
  const view = await viewed()
  const shape = await shapeOf(await made())
  const works = {
    real: () => toWord(auditReportWord(view, 'zh-CN', TODAY)),
    asked: made,
    floor: () => packPlain(shape),
    bare: () => packPlain(shape, { bare: true }),
  }
  const whos = ['real', 'floor', 'asked', 'bare'] as const
  const times = Object.fromEntries(whos.map((who) => [who, { cpu: [] as number[], wall: [] as number[] }])) as Record<
    (typeof whos)[number],
    { cpu: number[]; wall: number[] }
  >
  const warmUp = 8
  for (let turn = 0; turn < Number(turns) + warmUp; turn++) {
    for (const who of turn % 2 === 0 ? whos : [...whos].reverse()) {
      // What the one before left behind is not this one's work.
      global.gc?.()
      const began = performance.now()
      const used = process.cpuUsage()
      await works[who]()
      const { user, system } = process.cpuUsage(used)
      if (turn < warmUp) continue
      times[who].cpu.push((user + system) / 1000)
      times[who].wall.push(performance.now() - began)
    }
  }
  const { paragraphs, tables, charts } = shape
  process.stdout.write(JSON.stringify({ ...times, paragraphs, tables: tables.length, charts: charts.length }))
}
await orm.close(true)

/** Linux forgets the highest mark when asked; elsewhere it is that of the whole process, start included. */
function forgetPeak(): void {
  try {
    writeFileSync('/proc/self/clear_refs', '5')
  } catch {
    // Told with the start then: more than the truth, never less.
  }
}

function peak(): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) * 1024
  } catch {
    return process.resourceUsage().maxRSS * 1024
  }
}
